package dev.daicho.town.personas;

import dev.daicho.foundation.text.Bilingual;

/**
 * One thing that is wrong with a file of personas.
 *
 * @param kind what sort of fault
 * @param line the line of the file, from 1
 * @param field where in the file, for example {@code households[0].members[2].born}; empty for the
 *     file as a whole
 * @param message what is wrong, for the person who writes the file
 */
public record PersonaFault(Kind kind, int line, String field, Bilingual message) {

  /** The sorts of fault. */
  public enum Kind {
    /** The text is not YAML, or names one field twice. */
    NOT_YAML,
    /** A field that must be there is not. */
    MISSING,
    /** A field that nobody knows: mostly a slip of the pen. */
    UNKNOWN,
    /** Text where a list or fields should be, or the other way round. */
    WRONG_SHAPE,
    /** Text that is not what the field holds, such as a day that does not exist. */
    WRONG_VALUE,
    /** An id that another household or person already has. */
    TWICE,
    /** A day before another that it must not precede, such as resident before birth. */
    WRONG_ORDER,
    /** A household whose first member is not its only head. */
    HEAD
  }
}
