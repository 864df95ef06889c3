package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Kana;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.text.Width;
import dev.daicho.register.Alias;
import dev.daicho.register.Citizenship;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Names;
import java.util.stream.Stream;

/**
 * Names stand as the family register writes them, readings in full-width katakana; a foreign
 * resident may have Latin capitals instead. Former surname and alias follow the same rule.
 */
@Basis(
    value = "住民基本台帳法7条1号・1号の2・標準仕様書1.1.18",
    english = "Names are in full-width characters, readings in full-width katakana.")
public final class NamesAsWritten {

  private NamesAsWritten() {}

  private static final int MOST_CHARACTERS = 100;

  /** Whether the names are written as a record takes them. */
  public static Verdict of(Names names, Citizenship citizenship) {
    String alphabet = names.alphabet() == null ? "" : names.alphabet();
    FormerSurname former = names.formerSurname();
    Alias alias = names.alias();
    if (names.name().isBlank()
        && (citizenship instanceof Citizenship.Japanese || alphabet.isBlank())) {
      return broken("register.names-as-written.missing");
    }
    return Stream.of(
            written(names.name(), names.kana()),
            inCapitals(alphabet),
            former == null ? Verdict.silent() : written(former.text(), former.kana()),
            alias == null ? Verdict.silent() : written(alias.text(), alias.kana()))
        .filter(verdict -> verdict instanceof Verdict.Broken)
        .findFirst()
        .orElse(Verdict.met(NamesAsWritten.class));
  }

  private static Verdict written(String name, String kana) {
    if (tooLong(name) || tooLong(kana)) {
      return broken("register.names-as-written.long", MOST_CHARACTERS);
    }
    for (Width.Misfit misfit : Width.FULL.misfits(name)) {
      return broken("register.names-as-written.width", misfit.position(), misfit.character());
    }
    return kana.isEmpty() || Kana.isKatakana(kana)
        ? Verdict.silent()
        : broken("register.names-as-written.kana");
  }

  private static Verdict inCapitals(String alphabet) {
    if (tooLong(alphabet)) {
      return broken("register.names-as-written.long", MOST_CHARACTERS);
    }
    return alphabet.isEmpty() || alphabet.matches("[A-Z][A-Z' .,-]*")
        ? Verdict.silent()
        : broken("register.names-as-written.alphabet");
  }

  private static boolean tooLong(String text) {
    return text.codePointCount(0, text.length()) > MOST_CHARACTERS;
  }

  private static Verdict broken(String message, Object... args) {
    return Verdict.broken(NamesAsWritten.class, Messages.get(message, args));
  }
}
