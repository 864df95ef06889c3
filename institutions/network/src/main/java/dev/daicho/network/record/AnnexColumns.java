package dev.daicho.network.record;

import dev.daicho.network.record.IdentityColumns.Column;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.AnnexIdentity;
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
import org.jspecify.annotations.Nullable;

/** How a record lies in the columns of {@code annex_identity}, both ways. */
final class AnnexColumns {

  /** All columns of a record, in the order of {@link #values}. */
  static final List<Column> ALL =
      List.of(
          new Column("issuer", "text"),
          new Column("subject", "text"),
          new Column("change", "smallint"),
          new Column("changed_on", "date"),
          new Column("name", "text"),
          new Column("kana", "text"),
          new Column("birth_date", "date"),
          new Column("birth_written", "text"),
          new Column("sex", "smallint"),
          new Column("address", "text"),
          new Column("resident_code", "text"),
          new Column("former_code", "text"),
          new Column("told_at", "timestamptz"));

  /** Those that say who the person is, and where. */
  static final List<String> ITEMS =
      List.of("name", "kana", "birth_date", "birth_written", "sex", "address", "resident_code");

  private AnnexColumns() {}

  /** The items of an identity by their columns' names, as PostgreSQL reads them. */
  static Map<String, @Nullable String> items(AnnexIdentity identity) {
    Map<String, @Nullable String> items = new LinkedHashMap<>();
    Iterator<@Nullable String> values = itemValues(identity).iterator();
    ITEMS.forEach(item -> items.put(item, values.next()));
    return items;
  }

  private static List<@Nullable String> itemValues(AnnexIdentity identity) {
    return Arrays.asList(
        identity.name(),
        identity.kana(),
        identity.birth().toString(),
        identity.birthWritten(),
        Integer.toString(identity.sex().code()),
        identity.address(),
        identity.residentCode().digits());
  }

  /** The values of a record, one a column: what PostgreSQL reads as text, or null. */
  static List<@Nullable String> values(AnnexRecord record) {
    ResidentCode formerCode = record.formerCode();
    List<@Nullable String> values = new ArrayList<>();
    values.add(record.issuer().digits());
    values.add(record.subject());
    values.add(Integer.toString(record.change().code()));
    values.add(record.changedOn().toString());
    values.addAll(itemValues(record.identity()));
    values.add(formerCode == null ? null : formerCode.digits());
    values.add(record.toldAt().atOffset(ZoneOffset.UTC).toString());
    return values;
  }

  /** The record that a row holds. */
  static AnnexRecord read(ResultSet row) throws SQLException {
    String formerCode = row.getString("former_code");
    return new AnnexRecord(
        MunicipalityCode.of(row.getString("issuer")),
        row.getString("subject"),
        Change.ofCode(row.getInt("change")),
        row.getObject("changed_on", LocalDate.class),
        new AnnexIdentity(
            row.getString("name"),
            row.getString("kana"),
            row.getObject("birth_date", LocalDate.class),
            row.getString("birth_written"),
            Sex.ofCode(row.getInt("sex")),
            row.getString("address"),
            ResidentCode.of(row.getString("resident_code"))),
        formerCode == null ? null : ResidentCode.of(formerCode),
        row.getObject("told_at", OffsetDateTime.class).toInstant());
  }
}
