package dev.daicho.network.web;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Prefecture;
import dev.daicho.numbers.Prefectures;
import dev.daicho.register.NoticeRefusals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How places, types and times are written on these pages. */
public final class Words {

  /** What registers tell that the network carries or passes over. */
  static final List<String> TYPES =
      List.of(
          "resident-entered",
          "resident-record-corrected",
          "resident-removed",
          "move-out-planned",
          "move-out-data",
          "move-out-data-request",
          "move-in-notice",
          "identity-restated",
          "annex-notice",
          "annex-transfer",
          "annex-entered",
          "annex-corrected",
          "annex-removed",
          "annex-restated");

  private static final DateTimeFormatter SECOND = formatter("HH:mm:ss");
  private static final DateTimeFormatter MILLISECOND = formatter("HH:mm:ss.SSS");

  private Words() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(TownClock.ZONE);
  }

  /**
   * A moment of town time.
   *
   * @param day its day
   * @param time to the second
   * @param exact to the millisecond
   */
  public record Moment(LocalDate day, String time, String exact) {}

  static Moment moment(Instant at) {
    return new Moment(
        LocalDate.ofInstant(at, TownClock.ZONE), SECOND.format(at), MILLISECOND.format(at));
  }

  /** The full name of a municipality or prefecture; the digits of what is neither. */
  static String place(MunicipalityCode code) {
    return Municipalities.byCode(code)
        .map(Municipality::fullName)
        .or(() ->
            Prefectures.all().stream()
                .filter(one -> one.code().equals(code))
                .map(Prefecture::name)
                .findFirst())
        .orElse(code.digits());
  }

  /**
   * A rule that stood in a notice's way.
   *
   * @param code its code
   * @param article what it rests on; empty when it is not known here
   * @param reason why, in words
   */
  public record Rule(String code, String article, Bilingual reason) {}

  /** The rule of that code; its code alone when it is none that such a notice is refused by. */
  static Rule refusal(String code) {
    return NoticeRefusals.RULES.stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(rule -> new Rule(code, rule.article(), Messages.get("operator.refused." + code)))
        .orElseGet(() -> new Rule(code, "", new Bilingual(code, code)));
  }

  /** What a notice says in a few words; its code when nobody knows it. */
  static Bilingual type(String type) {
    return TYPES.contains(type) ? Messages.get("operator.type." + type) : new Bilingual(type, type);
  }
}
