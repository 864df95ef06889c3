package dev.daicho.oversight.web;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.text.Messages;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.BacklogRow;
import dev.daicho.oversight.chart.BacklogChart;

/**
 * A table of the backlog with its bars.
 *
 * @param own whether it was made of figures that the user put in
 */
record BacklogScreen(BacklogReport report, boolean own) {

  /** The bars as an {@code <svg>} element. */
  public String bars() {
    BacklogRow last = report.rows().getLast();
    return BacklogChart.draw(
        report,
        new Caption(
            "bars",
            Messages.get("oversight.bars").both(),
            Messages.get(
                    "oversight.bars.description",
                    last.month(),
                    last.clearedCumulative(),
                    last.clearedShare().rounded())
                .both()));
  }
}
