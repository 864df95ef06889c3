package dev.daicho.town.people;

import static java.util.Objects.requireNonNull;

import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.town.people.ForeignEstimates.People;
import dev.daicho.town.people.ForeignEstimates.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statuses of residence, periods of stay and the days on which these end. */
final class Stays {

  private static final String PERMANENT = "永住者";
  private static final int TRIES = 20;
  private static final int WIDE = '０' - '0';

  private final ForeignEstimates estimates;
  private final Weighted<String> spouseOfJapanese;
  private final Map<String, Weighted<String>> statusesOf = new HashMap<>();

  Stays(ForeignEstimates estimates) {
    this.estimates = estimates;
    spouseOfJapanese = Weighted.ofTable(estimates.spouseOfJapanese());
    for (People people : estimates.nationalities()) {
      statusesOf.put(people.code(), Weighted.ofTable(people.statuses()));
    }
  }

  /**
   * What somebody holds.
   *
   * @param months of the period; 0 where the status has none
   * @param expiry the last day, after today; of no meaning without a period
   * @param family the status of husband, wife and children, or null where they cannot come
   */
  record Stay(
      String status, int months, LocalDate expiry, int longestYears, @Nullable String family) {

    ResidenceStatus recorded(ResidenceCardNumber card) {
      return months == 0
          ? new ResidenceStatus.MidToLongTerm(status, null, null, card)
          : new ResidenceStatus.MidToLongTerm(status, words(months), expiry, card);
    }

    /** The first day of the period. */
    @Nullable LocalDate granted() {
      return months == 0 ? null : expiry.minusMonths(months);
    }
  }

  /** A stay that somebody of this age and nationality may have; alone: without a family here. */
  Stay of(People people, int age, boolean alone, Drawing drawing) {
    Weighted<String> statuses = requireNonNull(statusesOf.get(people.code()));
    for (int i = 0; i < TRIES; i++) {
      String status = statuses.draw(drawing.dice());
      if (named(status).fits(age, alone)) {
        return of(status, drawing);
      }
    }
    return of(PERMANENT, drawing);
  }

  /** The stay of a Japanese resident's wife or husband. */
  Stay ofSpouse(Drawing drawing) {
    return of(spouseOfJapanese.draw(drawing.dice()), drawing);
  }

  /** The stay of a family member: as long as the head's. */
  Stay ofFamily(Stay head, String status) {
    Status of = named(status);
    return new Stay(status, head.months(), head.expiry(), of.years(), of.family());
  }

  private Stay of(String status, Drawing drawing) {
    Status of = named(status);
    int months = of.months().isEmpty() ? 0 : drawing.dice().oneOf(of.months());
    return new Stay(status, months, expiry(months, drawing), of.years(), of.family());
  }

  private Status named(String status) {
    return requireNonNull(estimates.statuses().get(status), status);
  }

  /** A day from tomorrow to the last day of a period granted today. */
  private static LocalDate expiry(int months, Drawing drawing) {
    int today = drawing.ages().today();
    LocalDate asOf = LocalDate.ofEpochDay(today);
    int longest = (int) (asOf.plusMonths(months).toEpochDay() - today);
    return asOf.plusDays(drawing.dice().between(1, Math.max(longest, 1)));
  }

  /** A period in the register's words: ３年, １年３月, ６月. */
  private static String words(int months) {
    String years = months < 12 ? "" : digit(months / 12) + "年";
    return months % 12 == 0 ? years : years + digit(months % 12) + "月";
  }

  private static String digit(int number) {
    return String.valueOf((char) ('0' + number + WIDE));
  }
}
