package dev.daicho.oversight.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/**
 * The backlog as JSON, for the interface's description; {@link
 * dev.daicho.oversight.ReportFormat#JSON} writes it.
 *
 * @param rows by month, earliest first
 */
@Schema(name = "Backlog")
record BacklogDocument(List<Row> rows) {

  /**
   * A month.
   *
   * @param month as the plan names it
   * @param cleared municipalities that clear their backlog in it
   * @param clearedCumulative municipalities that have by its end
   * @param clearedShare those in percent of all municipalities
   * @param notices notices sent up to its end
   * @param applications applications filed up to its end
   * @param rate notices to applications in percent
   */
  @Schema(name = "BacklogMonth")
  record Row(
      String month,
      long cleared,
      @JsonProperty("cleared_cumulative") long clearedCumulative,
      @JsonProperty("cleared_share") BigDecimal clearedShare,
      long notices,
      long applications,
      BigDecimal rate) {}
}
