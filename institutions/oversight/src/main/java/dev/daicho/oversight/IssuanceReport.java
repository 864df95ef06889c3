package dev.daicho.oversight;

import java.time.LocalDate;
import java.util.List;

/**
 * Cards issued and their rate on one date, as the Ministry prints it (マイナンバーカード交付状況).
 *
 * @param asOf the date the cards are counted on
 * @param populationDate the date the residents are counted on, some months earlier
 * @param by what the rows are told apart by
 * @param rows in the order printed
 */
public record IssuanceReport(
    LocalDate asOf, LocalDate populationDate, IssuanceBy by, List<IssuanceRow> rows) {

  public IssuanceReport {
    rows = List.copyOf(rows);
  }
}
