package dev.daicho.app.command;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.BacklogFigures;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.ReportFormat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code daicho stats backlog}: when municipalities clear their backlog of card applications
 * (交付通知書発送完了目標見込み).
 *
 * <p>Exit status: 0 with the table on standard output; 1 when the file is refused, with the reason
 * in Japanese and English on standard error and nothing on standard output; 2 for wrong usage.
 */
@Command(
    name = "backlog",
    description = {
      "カード申請の滞留が解消する団体数と交付通知書の送付率を集計する。",
      "When municipalities clear their backlog of card applications. Columns:",
      "month,cleared,cleared_cumulative,cleared_share,notices,applications,rate (percent)."
    },
    footerHeading = "%n例 / Example:%n",
    footer = {
      "  daicho stats backlog --format csv",
      "  daicho stats backlog --data plan.csv --format json"
    })
public final class StatsBacklog implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = {
        "見込みのCSV。列: month,municipalities_cleared,applications_cumulative,notices_cumulative。"
            + "省略時は平成28年6月17日時点の総務省公表値。",
        "Plan to use instead of the Ministry's of 2016-06-17, in these columns."
      })
  private @Nullable Path data;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      converter = ReportFormatOption.Converter.class,
      completionCandidates = ReportFormatOption.Names.class,
      description = "出力形式 / Output: ${COMPLETION-CANDIDATES}. (${DEFAULT-VALUE})")
  private ReportFormat format = ReportFormat.CSV;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public Integer call() {
    Answer<BacklogReport> report =
        data == null ? new Answer.Given<>(BacklogFigures.published()) : BacklogFigures.read(data);
    return ReportOutput.print(spec, report, format::write);
  }
}
