package dev.daicho.network.record;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Alias;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a record lies in the columns of {@code identity}, both ways. */
public final class IdentityColumns {

  /** A column and its type in PostgreSQL. */
  record Column(String name, String type) {}

  private static final List<Column> KEY =
      List.of(new Column("issuer", "text"), new Column("subject", "text"));

  private static final List<Column> EVENT =
      List.of(
          new Column("change", "smallint"),
          new Column("cause", "smallint"),
          new Column("event_on", "date"));

  private static final List<Column> ITEMS =
      List.of(
          new Column("name", "text"),
          new Column("kana", "text"),
          new Column("former_surname", "text"),
          new Column("former_surname_kana", "text"),
          new Column("alias", "text"),
          new Column("alias_kana", "text"),
          new Column("birth_date", "date"),
          new Column("birth_written", "text"),
          new Column("sex", "smallint"),
          new Column("address", "text"),
          new Column("resident_code", "text"),
          new Column("individual_number", "text"));

  private static final List<Column> REST =
      List.of(
          new Column("former_code", "text"),
          new Column("former_number", "text"),
          new Column("told_at", "timestamptz"),
          new Column("kana_key", "integer"),
          new Column("alias_key", "integer"));

  private IdentityColumns() {}

  /** All columns of a record, in the order of {@link #values}. */
  static List<Column> all() {
    return Stream.of(KEY, EVENT, ITEMS, REST).flatMap(List::stream).toList();
  }

  /** Those that say who the person is: a correction that changes none of them is no change. */
  static List<String> items() {
    return ITEMS.stream().map(Column::name).toList();
  }

  /** The items of an identity by their columns' names, as PostgreSQL reads them. */
  static Map<String, @Nullable String> items(IdentityInformation identity) {
    Map<String, @Nullable String> items = new LinkedHashMap<>();
    Iterator<@Nullable String> values = itemValues(identity).iterator();
    ITEMS.forEach(column -> items.put(column.name(), values.next()));
    return items;
  }

  private static List<@Nullable String> itemValues(IdentityInformation identity) {
    FormerSurname former = identity.formerSurname();
    Alias alias = identity.alias();
    return Arrays.asList(
        identity.name(),
        identity.kana(),
        former == null ? null : former.text(),
        former == null ? null : former.kana(),
        alias == null ? null : alias.text(),
        alias == null ? null : alias.kana(),
        identity.birth().toString(),
        identity.birthWritten(),
        Integer.toString(identity.sex().code()),
        identity.address(),
        identity.residentCode().digits(),
        identity.individualNumber().digits());
  }

  /** The names of all columns of a record, in the order of {@link #values}. */
  public static List<String> names() {
    return all().stream().map(Column::name).toList();
  }

  /** The values of a record, one a column: what PostgreSQL reads as text, or null. */
  public static List<@Nullable String> values(IdentityRecord record) {
    ResidentCode formerCode = record.formerCode();
    IndividualNumber formerNumber = record.formerNumber();
    List<@Nullable String> values = new ArrayList<>();
    values.add(record.issuer().digits());
    values.add(record.subject());
    values.add(Integer.toString(record.change().code()));
    values.add(Integer.toString(record.cause().code()));
    values.add(record.eventOn().toString());
    values.addAll(itemValues(record.identity()));
    values.add(formerCode == null ? null : formerCode.digits());
    values.add(formerNumber == null ? null : formerNumber.digits());
    values.add(record.toldAt().atOffset(ZoneOffset.UTC).toString());
    Alias alias = record.identity().alias();
    values.add(Integer.toString(MatchKey.found(record.identity().kana())));
    values.add(alias == null ? null : Integer.toString(MatchKey.found(alias.kana())));
    return values;
  }

  /** The record that a row holds. */
  public static IdentityRecord read(ResultSet row) throws SQLException {
    String former = row.getString("former_surname");
    String alias = row.getString("alias");
    String formerCode = row.getString("former_code");
    String formerNumber = row.getString("former_number");
    return new IdentityRecord(
        MunicipalityCode.of(text(row, "issuer")),
        text(row, "subject"),
        Change.ofCode(row.getInt("change")),
        ChangeCause.ofCode(row.getInt("cause")),
        row.getObject("event_on", LocalDate.class),
        new IdentityInformation(
            text(row, "name"),
            text(row, "kana"),
            former == null ? null : new FormerSurname(former, text(row, "former_surname_kana")),
            alias == null ? null : new Alias(alias, text(row, "alias_kana")),
            row.getObject("birth_date", LocalDate.class),
            row.getString("birth_written"),
            Sex.ofCode(row.getInt("sex")),
            text(row, "address"),
            ResidentCode.of(text(row, "resident_code")),
            IndividualNumber.of(text(row, "individual_number"))),
        formerCode == null ? null : ResidentCode.of(formerCode),
        formerNumber == null ? null : IndividualNumber.of(formerNumber),
        row.getObject("told_at", OffsetDateTime.class).toInstant());
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column), column);
  }
}
