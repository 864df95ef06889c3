package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as it is shown: what it asks, what was typed, and what is wrong with that.
 *
 * @param name the parameter's name
 * @param label what is asked
 * @param value what was typed; empty at first
 * @param keyboard how it is typed
 * @param hint how to answer
 * @param error why the value is not accepted
 * @param required whether it must be answered
 */
public record Field(
    String name,
    Bilingual label,
    String value,
    Keyboard keyboard,
    @Nullable Bilingual hint,
    @Nullable Bilingual error,
    boolean required) {

  /** How a field is typed: what a telephone's keyboard offers, and whether the screen hides it. */
  public enum Keyboard {
    /** Any text. */
    TEXT("text", "text"),
    /** Digits. */
    DIGITS("text", "numeric"),
    /** A password. */
    PASSWORD("password", "text"),
    /** A personal number of digits that nobody may see, such as the card's four. */
    PIN("password", "numeric"),
    /** A search. */
    SEARCH("search", "search");

    private final String type;
    private final String inputMode;

    Keyboard(String type, String inputMode) {
      this.type = type;
      this.inputMode = inputMode;
    }

    /** The HTML type. */
    public String type() {
      return type;
    }

    /** The HTML inputmode. */
    public String inputMode() {
      return inputMode;
    }

    /** Whether the value is hidden, and therefore never sent back to the browser. */
    public boolean hidden() {
      return type.equals("password");
    }
  }

  /** An empty text field without hint that may stay empty. */
  public static Field of(String name, Bilingual label) {
    return new Field(name, label, "", Keyboard.TEXT, null, null, false);
  }

  /** The same with this value. */
  public Field with(String newValue) {
    return new Field(name, label, newValue, keyboard, hint, error, required);
  }

  /** The same, typed otherwise. */
  public Field typed(Keyboard newKeyboard) {
    return new Field(name, label, value, newKeyboard, hint, error, required);
  }

  /** The same with a hint. */
  public Field hinting(Bilingual newHint) {
    return new Field(name, label, value, keyboard, newHint, error, required);
  }

  /** The same with what is wrong. */
  public Field wrong(Bilingual newError) {
    return new Field(name, label, value, keyboard, hint, newError, required);
  }

  /** The same, to be answered. */
  public Field needed() {
    return new Field(name, label, value, keyboard, hint, error, true);
  }

  /** The element's id. */
  public String id() {
    return "field-" + name;
  }

  /** The ids of the hint and the error, for aria-describedby; null when there is neither. */
  public @Nullable String describedBy() {
    String ids = (hint == null ? "" : id() + "-hint ") + (error == null ? "" : id() + "-error");
    return ids.isEmpty() ? null : ids.strip();
  }
}
