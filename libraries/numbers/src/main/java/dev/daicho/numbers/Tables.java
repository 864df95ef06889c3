package dev.daicho.numbers;

import dev.daicho.numbers.MunicipalityCode.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables of prefectures, municipalities and wards, read once when a code is first asked for.
 * The files are ours and hold no quoted fields (see SOURCES.md beside them).
 */
final class Tables {

  /** Every code that exists, by its digits. */
  static final Map<String, MunicipalityCode> CODES;

  static final List<Prefecture> PREFECTURES;
  static final List<Municipality> MUNICIPALITIES;
  static final Map<MunicipalityCode, Municipality> MUNICIPALITY_BY_CODE;
  static final Map<String, Municipality> MUNICIPALITY_BY_BASE;
  static final List<Ward> WARDS;

  static {
    PREFECTURES =
        rows("prefectures.csv").stream()
            .skip(1)
            .map(row ->
                new Prefecture(new MunicipalityCode(row[0], Kind.PREFECTURE), row[1], row[2]))
            .toList();

    List<String[]> municipalities = rows("municipalities.csv");
    List<LocalDate> dates =
        Arrays.stream(municipalities.get(0)).skip(5).map(LocalDate::parse).toList();
    MUNICIPALITIES = municipalities.stream().skip(1).map(row -> municipality(row, dates)).toList();
    MUNICIPALITY_BY_CODE =
        MUNICIPALITIES.stream()
            .collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity()));
    MUNICIPALITY_BY_BASE =
        MUNICIPALITIES.stream()
            .collect(Collectors.toUnmodifiableMap(one -> one.code().base(), Function.identity()));

    Map<String, Municipality> cities =
        MUNICIPALITIES.stream()
            .filter(city -> city.kind() == Municipality.Kind.DESIGNATED_CITY)
            .collect(Collectors.toMap(city -> city.code().digits(), Function.identity()));
    WARDS = rows("wards.csv").stream().skip(1).map(row -> ward(row, cities)).toList();

    List<MunicipalityCode> codes = new ArrayList<>();
    PREFECTURES.forEach(prefecture -> codes.add(prefecture.code()));
    MUNICIPALITIES.forEach(municipality -> codes.add(municipality.code()));
    WARDS.forEach(ward -> codes.add(ward.code()));
    CODES =
        codes.stream()
            .collect(Collectors.toUnmodifiableMap(MunicipalityCode::digits, Function.identity()));
  }

  private Tables() {}

  private static Municipality municipality(String[] row, List<LocalDate> dates) {
    MunicipalityCode code = new MunicipalityCode(row[0], Kind.MUNICIPALITY);
    SortedMap<LocalDate, Integer> populations = new TreeMap<>();
    for (int i = 0; i < dates.size(); i++) {
      populations.put(dates.get(i), Integer.valueOf(row[5 + i]));
    }
    return new Municipality(
        code,
        PREFECTURES.get(Integer.parseInt(row[0], 0, 2, 10) - 1),
        row[1],
        row[2],
        Municipality.Kind.valueOf(row[3].toUpperCase(Locale.ROOT)),
        row[4].isEmpty() ? null : row[4],
        Collections.unmodifiableSortedMap(populations));
  }

  private static Ward ward(String[] row, Map<String, Municipality> cities) {
    return new Ward(
        new MunicipalityCode(row[0], Kind.WARD),
        Objects.requireNonNull(cities.get(row[1]), row[1]),
        row[2],
        row[3]);
  }

  private static List<String[]> rows(String file) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
