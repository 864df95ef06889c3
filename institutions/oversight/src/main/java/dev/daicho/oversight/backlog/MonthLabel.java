package dev.daicho.oversight.backlog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month as a plan names it: {@code 2016-05}, {@code 2016年5月}, or {@code 5月} as in the Ministry's
 * table. Anything else is no month.
 *
 * @param year the year, or 0 when the label names none
 * @param month 1 to 12
 */
record MonthLabel(int year, int month) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<isoYear>[1-9][0-9]{3})-(?<isoMonth>0[1-9]|1[0-2])"
              + "|(?:(?<year>[1-9][0-9]{3})年)?(?<month>[1-9]|1[0-2])月");

  static Optional<MonthLabel> parse(String label) {
    Matcher matcher = FORM.matcher(label);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group("isoYear") != null
            ? of(matcher.group("isoYear"), matcher.group("isoMonth"))
            : of(Optional.ofNullable(matcher.group("year")).orElse("0"), matcher.group("month")));
  }

  private static MonthLabel of(String year, String month) {
    return new MonthLabel(Integer.parseInt(year), Integer.parseInt(month));
  }

  /**
   * Whether this month can come after another in a plan that begins with {@code first}: both name
   * their year or neither does, and it is later. Months without a year run on past December, until
   * the first would come round again.
   */
  boolean canFollow(MonthLabel before, MonthLabel first) {
    return (year == 0) == (before.year == 0) && monthsSince(first) > before.monthsSince(first);
  }

  private int monthsSince(MonthLabel first) {
    int months = (year - first.year) * 12 + month - first.month;
    return year == 0 ? Math.floorMod(months, 12) : months;
  }
}
