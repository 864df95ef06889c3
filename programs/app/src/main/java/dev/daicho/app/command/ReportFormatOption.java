package dev.daicho.app.command;

import dev.daicho.oversight.ReportFormat;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What may be typed after {@code --format}. */
final class ReportFormatOption {

  private ReportFormatOption() {}

  static final class Converter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String value) {
      return ReportFormat.labelled(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'%s' is none of %s".formatted(value, String.join(", ", new Names()))));
    }
  }

  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ReportFormat.values()).map(ReportFormat::label).iterator();
    }
  }
}
