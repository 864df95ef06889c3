package dev.daicho.oversight.writing;

import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.BacklogRow;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reports as JSON (RFC 8259), one object, names as in the CSV. */
public final class JsonReports {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonReports() {}

  /** {@code as_of}, {@code population_date}, {@code by} and {@code rows}; no rank is null. */
  public static String write(IssuanceReport report) {
    return object(json -> {
      json.writeStringProperty("as_of", report.asOf().toString());
      json.writeStringProperty("population_date", report.populationDate().toString());
      json.writeStringProperty("by", report.by().label());
      json.writeArrayPropertyStart("rows");
      report.rows().forEach(row -> writeRow(json, row));
      json.writeEndArray();
    });
  }

  /** {@code rows} only. */
  public static String write(BacklogReport report) {
    return object(json -> {
      json.writeArrayPropertyStart("rows");
      report.rows().forEach(row -> writeRow(json, row));
      json.writeEndArray();
    });
  }

  private static void writeRow(JsonGenerator json, IssuanceRow row) {
    json.writeStartObject();
    row.rank()
        .ifPresentOrElse(
            rank -> json.writeNumberProperty("rank", rank.value()),
            () -> json.writeNullProperty("rank"));
    json.writeStringProperty("name", row.name());
    json.writeNumberProperty("population", row.population());
    json.writeNumberProperty("issued", row.issued());
    json.writeNumberProperty("rate", row.rate().rounded().toBigDecimal());
    json.writeEndObject();
  }

  private static void writeRow(JsonGenerator json, BacklogRow row) {
    json.writeStartObject();
    json.writeStringProperty("month", row.month());
    json.writeNumberProperty("cleared", row.cleared());
    json.writeNumberProperty("cleared_cumulative", row.clearedCumulative());
    json.writeNumberProperty("cleared_share", row.clearedShare().rounded().toBigDecimal());
    json.writeNumberProperty("notices", row.notices());
    json.writeNumberProperty("applications", row.applications());
    json.writeNumberProperty("rate", row.rate().rounded().toBigDecimal());
    json.writeEndObject();
  }

  private static String object(Consumer<JsonGenerator> properties) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }
}
