package dev.daicho.network.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * 別表第一 to 別表第六 of 住民基本台帳法, with the days on which each affair is in force, and the affairs that
 * articles name themselves. What is known of the days and what is not stands in the README beside
 * the data.
 */
public final class ProvisionTables {

  /** The day the network began to work (住民基本台帳ネットワークシステム第1次稼働). */
  public static final LocalDate FIRST_DAY = LocalDate.of(2002, 8, 5);

  private static final String FILE = "provision-tables.csv";

  private final List<Affair> affairs;
  private final AffairIndex index;

  private ProvisionTables(List<Affair> affairs) {
    this.affairs = affairs;
    this.index = new AffairIndex(affairs);
  }

  /** Those that come with the program. */
  public static ProvisionTables ofTheLaw() {
    return Read.TABLES;
  }

  /** Read once, when first asked for. */
  private static final class Read {
    static final ProvisionTables TABLES = read();
  }

  private static ProvisionTables read() {
    try (InputStream in =
            Objects.requireNonNull(ProvisionTables.class.getResourceAsStream(FILE), FILE);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      List<Affair> affairs = new ArrayList<>();
      Arrays.stream(Article.values())
          .map(Article::direct)
          .flatMap(Optional::stream)
          .forEach(affairs::add);
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(reader)) {
        affairs.add(affair(row));
      }
      return new ProvisionTables(List.copyOf(affairs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Affair affair(CSVRecord row) {
    String until = row.get("until");
    String numbers = row.get("number_items");
    return new Affair(
        row.get("ref"),
        Integer.parseInt(row.get("table")),
        row.get("item"),
        row.get("sub"),
        row.get("office"),
        List.of(row.get("office_parts").split("\\|", -1)),
        row.get("affair"),
        row.get("law"),
        row.get("law_number"),
        numbers.isEmpty() ? "" : "番号法9条1項・別表の" + numbers + "の項",
        LocalDate.parse(row.get("from")),
        until.isEmpty() ? null : LocalDate.parse(until),
        Affair.Dated.valueOf(row.get("dated").toUpperCase(Locale.ROOT)),
        row.get("source"));
  }

  /** Every affair in every wording. */
  public List<Affair> all() {
    return affairs;
  }

  /** The tables in force on that day. */
  public Listing asOf(LocalDate day) {
    return new Listing(index, day, affairs.stream().filter(affair -> affair.inForce(day)).toList());
  }
}
