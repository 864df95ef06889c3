package dev.daicho.register.web;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;

/**
 * One question of a procedure's form.
 *
 * @param name the parameter
 * @param label what is asked
 * @param kind how it is answered
 * @param required whether it must be
 * @param prefilled what is known already
 */
public record FormField(
    String name, Bilingual label, Kind kind, boolean required, String prefilled) {

  /** How a question is answered. */
  public enum Kind {
    TEXT,
    DIGITS,
    DAY,
    SEX,
    RELATIONSHIP,
    YES_NO,
    MEMBERS
  }

  static FormField of(String name, Kind kind) {
    return new FormField(name, Messages.get("counter.field." + name), kind, true, "");
  }

  /** One of several like it: the label says whose. */
  static FormField of(String name, String number, Kind kind) {
    Bilingual label = Messages.get("counter.field." + name);
    return new FormField(
        name + number,
        new Bilingual(label.ja() + "（" + number + "）", label.en() + " (" + number + ")"),
        kind,
        true,
        "");
  }

  FormField optional() {
    return new FormField(name, label, kind, false, prefilled);
  }

  FormField prefilledWith(String value) {
    return new FormField(name, label, kind, required, value);
  }

  FormField about(Bilingual whom) {
    return new FormField(
        name,
        new Bilingual(whom.ja() + "の" + label.ja(), whom.en() + ": " + label.en()),
        kind,
        required,
        prefilled);
  }
}
