package dev.daicho.register.web.form;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One question of a procedure's form.
 *
 * @param name the parameter
 * @param label what is asked
 * @param kind how it is answered
 * @param required whether it must be
 * @param prefilled what is known already
 * @param group the questions it stands among, or null for none
 */
public record FormField(
    String name,
    Bilingual label,
    Kind kind,
    boolean required,
    String prefilled,
    @Nullable Group group) {

  /** How a question is answered. */
  public enum Kind {
    TEXT,
    DIGITS,
    DAY,
    SEX,
    RELATIONSHIP,
    YES_NO,
    RESIDENCE,
    CAPACITY,
    PROOF,
    MEMBERS
  }

  /**
   * Questions that belong together.
   *
   * @param title what they are about
   * @param optional whether all of them may stay empty: such a group is shown folded
   */
  public record Group(Bilingual title, boolean optional) {}

  /** A question that must be answered. */
  public static FormField of(String name, Kind kind) {
    return new FormField(name, label(name), kind, true, "", null);
  }

  /** The same question of several people: the number is part of the parameter's name. */
  static FormField of(String name, int number, Kind kind) {
    return new FormField(name + number, label(name), kind, true, "", null);
  }

  private static Bilingual label(String name) {
    return Messages.get("counter.field." + name);
  }

  FormField optional() {
    return new FormField(name, label, kind, false, prefilled, group);
  }

  /** The same with what is known already. */
  public FormField prefilledWith(String value) {
    return new FormField(name, label, kind, required, value, group);
  }

  FormField in(Group newGroup) {
    return new FormField(name, label, kind, required, prefilled, newGroup);
  }
}
