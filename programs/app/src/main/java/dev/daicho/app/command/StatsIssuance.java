package dev.daicho.app.command;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceFigures;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.ReportFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code daicho stats issuance}: cards issued and their rate to residents (マイナンバーカードの交付状況).
 *
 * <p>Exit status: 0 with the table on standard output; 1 when the file or the date is refused, with
 * the reason in Japanese and English on standard error and nothing on standard output; 2 for wrong
 * usage.
 */
@Command(
    name = "issuance",
    description = {
      "マイナンバーカードの交付枚数と人口に対する交付枚数率を集計する。",
      "Cards issued and their rate to residents. Columns:",
      "rank,name,population,issued,rate (percent)."
    },
    footerHeading = "%n例 / Example:%n",
    footer = {
      "  daicho stats issuance --as-of 2021-01-01 --by prefecture --format csv",
      "  daicho stats issuance --data card_issuance.csv --by top-towns --format json"
    })
public final class StatsIssuance implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = {
        "交付枚数のCSV。列: as_of,code6,population_date,population,cards_issued。省略時は総務省公表の23日分。",
        "Figures to use instead of the Ministry's of 23 dates, in these columns."
      })
  private @Nullable Path data;

  @Option(
      names = "--as-of",
      paramLabel = "yyyy-MM-dd",
      description = {
        "基準日。省略時は数値のある最も新しい日。",
        "Date of the figures; without it, the latest there is."
      })
  private @Nullable LocalDate asOf;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "prefecture",
      converter = ByConverter.class,
      completionCandidates = ByNames.class,
      description = {
        "集計の区分: ${COMPLETION-CANDIDATES}。既定は${DEFAULT-VALUE}。",
        "What the rows are told apart by; ${DEFAULT-VALUE} unless given."
      })
  private IssuanceBy by = IssuanceBy.PREFECTURE;

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
    Answer<IssuanceFigures> figures =
        data == null ? new Answer.Given<>(IssuanceFigures.published()) : IssuanceFigures.read(data);
    return ReportOutput.print(spec, figures.then(this::report), format::write);
  }

  private Answer<IssuanceReport> report(IssuanceFigures figures) {
    return figures.report(asOf == null ? figures.dates().last() : asOf, by);
  }

  private static final class ByConverter implements ITypeConverter<IssuanceBy> {
    @Override
    public IssuanceBy convert(String value) {
      return IssuanceBy.labelled(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'%s' is none of %s".formatted(value, String.join(", ", new ByNames()))));
    }
  }

  private static final class ByNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(IssuanceBy.values()).map(IssuanceBy::label).iterator();
    }
  }
}
