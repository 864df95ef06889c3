package dev.daicho.app.command;

import dev.daicho.pki.Words;

/** A card, or what was typed, does not allow what was asked for. */
final class CardRefused extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Words why;

  CardRefused(Words why) {
    super(why.en());
    this.why = why;
  }

  CardRefused(String ja, String en) {
    this(new Words(ja, en));
  }

  Words why() {
    return why;
  }
}
