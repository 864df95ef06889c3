package dev.daicho.register.disclosure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.gate.Decision;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.store.ResidentColumns;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * All current residents of a municipality, as they stand in the register, for migration and
 * reconciliation: one line a person in the order of the 宛名番号, every item a column. It passes the
 * gate first; the numbers are there only when the purpose needs them.
 */
public final class RegisterExport {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ROWS_AT_ONCE = 2_000;
  private static final Set<String> NUMBERS = Set.of("resident_code", "individual_number");
  private static final String ROWS =
      """
      select %s from resident r
      join resident_history h using (municipality, addressee_number, history_number)
      where r.municipality = ? and r.status in (1, 2)
      order by r.municipality, r.addressee_number
      """
          .formatted(
              ResidentColumns.NAMES.stream()
                  .map(name -> "h." + name)
                  .collect(Collectors.joining(", ")));

  /** How an export is written. */
  public enum Format {
    /** RFC 4180 with a header, UTF-8, lines ended by LF. */
    CSV,
    /** One JSON object a line. */
    JSONL
  }

  private final Gate gate;
  private final KeeperStore store;

  /**
   * @param gate the register's gate
   * @param store the register's loader, whose transactions may last
   */
  public RegisterExport(Gate gate, KeeperStore store) {
    this.gate = gate;
    this.store = store;
  }

  /**
   * Writes the export.
   *
   * @return why nothing was written; empty when it was
   */
  public List<Refusal> write(
      Actor officer,
      MunicipalityCode municipality,
      String purpose,
      Format format,
      PrintWriter out) {
    Set<String> items = new HashSet<>();
    for (RecordItem item : RecordItem.values()) {
      items.add(item.code());
    }
    Decision decision =
        gate.ask(
            new Request(
                officer,
                Seal.of(municipality),
                "all residents",
                "export as " + format,
                items,
                purpose,
                Purpose.parse(purpose).map(Purpose::basis).orElse(""),
                "export"));
    return switch (decision) {
      case Decision.Refused refused -> refused.why();
      case Decision.Given given -> {
        boolean numbers = given.gives(RecordItem.INDIVIDUAL_NUMBER.code());
        store.within(
            Seal.of(municipality),
            () -> {
              stream(municipality, numbers, format, out);
              return municipality;
            });
        yield List.of();
      }
    };
  }

  private void stream(
      MunicipalityCode municipality, boolean numbers, Format format, PrintWriter out) {
    List<String> columns =
        ResidentColumns.NAMES.stream()
            .filter(column -> numbers || !NUMBERS.contains(column))
            .toList();
    if (format == Format.CSV) {
      out.print(String.join(",", columns) + "\n");
    }
    JdbcTemplate cursor = new JdbcTemplate(store.connections());
    cursor.setFetchSize(ROWS_AT_ONCE);
    cursor.query(
        ROWS,
        row -> {
          if (format == Format.CSV) {
            StringBuilder line = new StringBuilder(512);
            for (String column : columns) {
              line.append(line.isEmpty() ? "" : ",").append(quoted(row.getString(column)));
            }
            out.print(line.append('\n'));
          } else {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (String column : columns) {
              object.put(column, row.getString(column));
            }
            out.print(JSON.writeValueAsString(object) + "\n");
          }
        },
        municipality.digits());
    out.flush();
  }

  private static String quoted(@Nullable String value) {
    if (value == null) {
      return "";
    }
    return value.contains(",") || value.contains("\"") || value.contains("\n")
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
