package dev.daicho.network.provision;

import dev.daicho.foundation.text.DateReading;
import dev.daicho.foundation.text.Wareki;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.Sex;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * People to be asked about, one a line: CSV with a head line that names some of {@code name, kana,
 * birth, sex, address, number}. Read line by line while it is asked, once.
 */
public final class CriteriaFile implements Iterable<Criteria> {

  private static final Set<String> COLUMNS =
      Set.of("name", "kana", "birth", "sex", "address", "number");

  private final CSVParser rows;

  /**
   * Begins to read.
   *
   * @throws IllegalArgumentException when the head line names another column
   */
  public CriteriaFile(Reader reader) throws IOException {
    this.rows =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader);
    for (String column : rows.getHeaderNames()) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException("知らない列があります / unknown column: " + column);
      }
    }
  }

  @Override
  public Iterator<Criteria> iterator() {
    Iterator<CSVRecord> lines = rows.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Criteria next() {
        return read(lines.next());
      }
    };
  }

  private static Criteria read(CSVRecord line) {
    try {
      return typed(
          cell(line, "name"),
          cell(line, "kana"),
          cell(line, "birth"),
          cell(line, "sex"),
          cell(line, "address"),
          cell(line, "number"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(line.getRecordNumber() + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable String cell(CSVRecord line, String column) {
    return line.isSet(column) && !line.get(column).isBlank() ? line.get(column) : null;
  }

  /**
   * Criteria as somebody types them: the birth date in either calendar, sex as 男, 女, 1, 2, male or
   * female.
   *
   * @throws IllegalArgumentException when something cannot be read, with what is wrong; it does not
   *     repeat a number
   */
  public static Criteria typed(
      @Nullable String name,
      @Nullable String kana,
      @Nullable String birth,
      @Nullable String sex,
      @Nullable String address,
      @Nullable String number) {
    return new Criteria(
        name,
        kana,
        birth == null
            ? null
            : switch (Wareki.japan().read(birth)) {
              case DateReading.Day(var day) -> day;
              case DateReading.NoDay(var why) ->
                  throw new IllegalArgumentException(why.ja() + " / " + why.en());
            },
        sex == null ? null : sex(sex),
        address,
        number == null ? null : IndividualNumber.of(number));
  }

  private static Sex sex(String typed) {
    for (Sex sex : Sex.values()) {
      if (Set.of(sex.title().ja(), sex.title().en(), Integer.toString(sex.code()))
          .contains(typed.strip())) {
        return sex;
      }
    }
    throw new IllegalArgumentException("性別は男か女です / sex is male or female");
  }
}
