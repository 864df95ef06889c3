package dev.daicho.oversight.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.daicho.oversight.IssuanceBy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cards issued as JSON, for the interface's description; {@link
 * dev.daicho.oversight.ReportFormat#JSON} writes it.
 *
 * @param asOf the date the cards are counted on
 * @param populationDate the date the residents are counted on
 * @param by what the rows are told apart by
 * @param rows in the order printed
 */
@Schema(name = "Issuance")
record IssuanceDocument(
    @JsonProperty("as_of") LocalDate asOf,
    @JsonProperty("population_date") LocalDate populationDate,
    IssuanceBy by,
    List<Row> rows) {

  /**
   * A row.
   *
   * @param rank from 1; null for the nation and for kinds of municipality
   * @param name in Japanese
   * @param population residents
   * @param issued cards issued
   * @param rate cards issued to residents in percent
   */
  @Schema(name = "IssuanceRow")
  record Row(
      @Schema(types = {"integer", "null"}) @Nullable Integer rank,
      String name,
      long population,
      long issued,
      BigDecimal rate) {}
}
