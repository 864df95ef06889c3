package dev.daicho.oversight.issuance;

import dev.daicho.numbers.Municipality;
import java.time.LocalDate;
import java.util.List;

/**
 * What a municipality was, and was called, on an earlier date. The directory knows today's 1,741;
 * these are the changes of kind or name among them since the first card was issued in January 2016.
 *
 * <p>The Ministry's own tables by kind count 那珂川 among the towns until the population of 2020 is
 * used, a year and a half after it became a city; here it is a city from the day it is one.
 */
record StatusThen(Municipality.Kind kind, String name) {

  private static final List<Change> CHANGES =
      List.of(
          new Change(
              "042161", LocalDate.of(2016, 10, 10), new StatusThen(Municipality.Kind.TOWN, "富谷町")),
          new Change(
              "402311", LocalDate.of(2018, 10, 1), new StatusThen(Municipality.Kind.TOWN, "那珂川町")),
          new Change(
              "282219", LocalDate.of(2019, 5, 1), new StatusThen(Municipality.Kind.CITY, "篠山市")));

  /**
   * @param code today's code
   * @param from the first day of today's status
   * @param before what it was until then
   */
  private record Change(String code, LocalDate from, StatusThen before) {}

  static StatusThen of(Municipality municipality, LocalDate date) {
    String code = municipality.code().digits();
    return CHANGES.stream()
        .filter(change -> change.code().equals(code) && date.isBefore(change.from()))
        .map(Change::before)
        .findFirst()
        .orElseGet(() -> new StatusThen(municipality.kind(), municipality.name()));
  }
}
