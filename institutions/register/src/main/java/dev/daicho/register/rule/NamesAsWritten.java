package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Kana;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.text.Width;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;

/**
 * Names stand as the family register writes them, readings in full-width katakana; a foreign
 * resident may have Latin capitals instead.
 */
@Basis(
    value = "住民基本台帳法7条1号・1号の2・標準仕様書1.1.18",
    english = "Names are in full-width characters, readings in full-width katakana.")
public final class NamesAsWritten {

  private NamesAsWritten() {}

  private static final int MOST_CHARACTERS = 100;

  /** Whether the names are written as a record takes them. */
  public static Verdict of(Names names, Citizenship citizenship) {
    if (names.name().isBlank()
        && (citizenship instanceof Citizenship.Japanese || names.alphabet() == null)) {
      return broken("register.names-as-written.missing");
    }
    for (Width.Misfit misfit : Width.FULL.misfits(names.name())) {
      return broken("register.names-as-written.width", misfit.position(), misfit.character());
    }
    if (!names.kana().isEmpty() && !Kana.isKatakana(names.kana())) {
      return broken("register.names-as-written.kana");
    }
    String alphabet = names.alphabet();
    if (alphabet != null && !alphabet.matches("[A-Z][A-Z' .,-]*")) {
      return broken("register.names-as-written.alphabet");
    }
    return names.name().codePointCount(0, names.name().length()) > MOST_CHARACTERS
        ? broken("register.names-as-written.long", MOST_CHARACTERS)
        : Verdict.met(NamesAsWritten.class);
  }

  private static Verdict broken(String message, Object... args) {
    return Verdict.broken(NamesAsWritten.class, Messages.get(message, args));
  }
}
