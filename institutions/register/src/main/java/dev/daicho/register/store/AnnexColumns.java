package dev.daicho.register.store;

import dev.daicho.foundation.json.Json;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import dev.daicho.register.AnnexLine;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How annexes lie in the columns of their tables, both ways. */
final class AnnexColumns {

  /** A column and its type in PostgreSQL. */
  private record Column(String name, String type) {}

  /** What a person is found by, in the annex's own row. */
  private static final List<Column> SEARCH =
      List.of(new Column("search_name", "text"), new Column("search_kana", "text"));

  private static final List<Column> ITEMS =
      List.of(
          new Column("registered_domicile", "text"),
          new Column("head_of_family_register", "text"),
          new Column("name", "text"),
          new Column("kana", "text"),
          new Column("birth_date", "date"),
          new Column("birth_date_written", "text"),
          new Column("sex", "smallint"),
          new Column("resident_code", "text"),
          new Column("lines", "jsonb"),
          new Column("told_at", "timestamptz"),
          new Column("ended", "smallint"),
          new Column("ended_on", "date"),
          new Column("new_domicile", "text"));

  /** The columns of the items, as they are selected and inserted. */
  static final String NAMES = ITEMS.stream().map(Column::name).collect(Collectors.joining(", "));

  /** The rows of a statement: {@link #arrays} as a table of all columns with their types. */
  static final String UNNEST =
      "(select "
          + all().stream()
              .map(column -> "cast(" + column.name() + " as " + column.type() + ")")
              .collect(Collectors.joining(", "))
          + " from unnest("
          + all().stream().map(column -> "?").collect(Collectors.joining(", "))
          + ") t("
          + all().stream().map(Column::name).collect(Collectors.joining(", "))
          + "))";

  private AnnexColumns() {}

  private static List<Column> all() {
    List<Column> all = new ArrayList<>(SEARCH);
    all.addAll(ITEMS);
    return all;
  }

  /** The values of annexes, column by column, for {@link #UNNEST}. */
  static List<Object> arrays(Collection<Annex> annexes) {
    List<List<@Nullable String>> rows = annexes.stream().map(AnnexColumns::row).toList();
    List<Object> arrays = new ArrayList<>();
    for (int column = 0; column < all().size(); column++) {
      @Nullable String[] values = new @Nullable String[rows.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = rows.get(row).get(column);
      }
      arrays.add(values);
    }
    return arrays;
  }

  private static List<@Nullable String> row(Annex annex) {
    AnnexPerson person = annex.person();
    AnnexEnd end = annex.end();
    List<@Nullable String> row = new ArrayList<>();
    row.add(SearchKey.of(person.name()));
    row.add(SearchKey.of(person.kana()));
    row.add(person.registeredDomicile());
    row.add(person.headOfFamilyRegister());
    row.add(person.name());
    row.add(person.kana());
    row.add(person.birth().date().toString());
    row.add(person.birth().asWritten());
    row.add(Integer.toString(person.sex().code()));
    row.add(person.residentCode().digits());
    row.add(Json.mapper().writeValueAsString(annex.lines()));
    row.add(annex.toldAt().atOffset(ZoneOffset.UTC).toString());
    row.add(end == null ? null : Integer.toString(end.why().code()));
    row.add(end == null ? null : end.on().toString());
    row.add(end == null ? null : end.newDomicile());
    return row;
  }

  /** The annex that a row holds. */
  static Annex read(ResultSet row) throws SQLException {
    int ended = row.getInt("ended");
    AnnexEnd end =
        row.wasNull()
            ? null
            : new AnnexEnd(
                AnnexEnd.Why.ofCode(ended),
                row.getObject("ended_on", LocalDate.class),
                row.getString("new_domicile"));
    return new Annex(
        MunicipalityCode.of(row.getString("municipality")),
        row.getLong("annex_number"),
        new AnnexPerson(
            row.getString("registered_domicile"),
            row.getString("head_of_family_register"),
            row.getString("name"),
            row.getString("kana"),
            new RecordedDate(
                row.getObject("birth_date", LocalDate.class), row.getString("birth_date_written")),
            Sex.ofCode(row.getInt("sex")),
            ResidentCode.of(row.getString("resident_code"))),
        List.of(Json.mapper().readValue(row.getString("lines"), AnnexLine[].class)),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        end);
  }
}
