package dev.daicho.register.rule;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.ResidenceStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is written in words, such as an address, can be kept and printed: characters that can be
 * seen, and no more of them than a certificate has room for.
 */
@Basis(
    value = "標準仕様書4.1.3.1.2・5.8",
    english = "Words are kept as written: no control characters, no more than fits.")
public final class WordsCanBeKept {

  private static final int MOST_CHARACTERS = 500;

  private WordsCanBeKept() {}

  /** Whether all of them can; null is nothing written. */
  public static Verdict of(@Nullable String... words) {
    return Arrays.stream(words)
            .filter(Objects::nonNull)
            .allMatch(text ->
                text.length() <= MOST_CHARACTERS
                    && text.codePoints().allMatch(WordsCanBeKept::seen))
        ? Verdict.met(WordsCanBeKept.class)
        : Verdict.broken(
            WordsCanBeKept.class, Messages.get("register.words-can-be-kept.not", MOST_CHARACTERS));
  }

  /** Whether an address can. */
  public static Verdict of(Address address) {
    return of(address.town(), address.block(), address.building(), address.postcode());
  }

  /** Whether the items of a citizen or a foreign resident can. */
  public static Verdict of(Citizenship citizenship) {
    return switch (citizenship) {
      case Citizenship.Japanese(String domicile, String headOfFamilyRegister) ->
          of(domicile, headOfFamilyRegister);
      case Citizenship.Foreign(String nationality, ResidenceStatus status, LocalDate ignored) ->
          switch (status) {
            case ResidenceStatus.MidToLongTerm mid -> of(nationality, mid.status(), mid.period());
            case ResidenceStatus.TemporaryRefuge refuge -> of(nationality, refuge.landingPeriod());
            case ResidenceStatus.ProvisionalStay stay -> of(nationality, stay.period());
            default -> of(nationality);
          };
    };
  }

  /** Whether every word in a filing can, wherever it stands there. */
  public static Verdict inAll(Object filing) {
    return of(words(Json.mapper().valueToTree(filing)).toArray(String[]::new));
  }

  private static Stream<String> words(JsonNode node) {
    return node.isString()
        ? Stream.of(node.stringValue())
        : node.values().stream().flatMap(WordsCanBeKept::words);
  }

  private static boolean seen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
