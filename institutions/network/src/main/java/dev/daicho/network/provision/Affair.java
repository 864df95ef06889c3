package dev.daicho.network.provision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An affair for which the law lets an office ask, in one wording.
 *
 * @param ref short reference: {@code 1-57.3} for 別表第一の五十七の三の項; an article's code where the affair
 *     stands in an article and not in a table
 * @param table 1 to 6; 0 where it stands in an article
 * @param item the item's number as the law writes it; empty where it stands in an article
 * @param sub the number within the item, where it holds several affairs; else empty
 * @param office who may ask, word for word (上欄)
 * @param offices the same, one office at a time
 * @param words what for, word for word (下欄)
 * @param law the law that it names first
 * @param lawNumber that law's number; empty when not known
 * @param numberBasis what lets the office use individual numbers for it; empty when nothing does
 * @param from the first day in this wording
 * @param until the last day, or null while it is in force
 * @param dated how well the first day is known
 * @param source the provision that tells the days; empty when none does
 */
public record Affair(
    String ref,
    int table,
    String item,
    String sub,
    String office,
    List<String> offices,
    String words,
    String law,
    String lawNumber,
    String numberBasis,
    LocalDate from,
    @Nullable LocalDate until,
    Dated dated,
    String source) {

  private static final String NUMERALS = "一二三四五六";

  /** How well the first day of an affair is known. */
  public enum Dated {
    /** The law's supplementary provisions tell it. */
    EXACT,
    /** No earlier than the year of the law that it names. */
    YEAR,
    /** Not told; taken as the first day of the network. */
    UNKNOWN
  }

  public Affair {
    offices = List.copyOf(offices);
  }

  /** Whether it is listed on that day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Whether its office may use individual numbers for it (番号法9条1項). */
  public boolean mayUseNumber() {
    return !numberBasis.isEmpty();
  }

  /** Where it stands: 「別表第一の七十四の項」; the affair itself where it stands in an article. */
  public String citation() {
    if (table == 0) {
      return words;
    }
    String number = sub.isEmpty() ? "" : "（" + NUMERALS.charAt(Integer.parseInt(sub) - 1) + "）";
    String where = "別表第" + NUMERALS.charAt(table - 1);
    return table == 5 ? where + "第" + fifth() + number : where + "の" + item + "の項" + number;
  }

  /** In the fifth table affairs are numbered 号, branches behind it: 第七号の三. */
  private String fifth() {
    int branch = item.indexOf('の');
    return branch < 0 ? item + "号" : item.substring(0, branch) + "号" + item.substring(branch);
  }
}
