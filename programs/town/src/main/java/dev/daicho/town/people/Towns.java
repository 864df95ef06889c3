package dev.daicho.town.people;

import dev.daicho.numbers.MunicipalityCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The country's towns (町字) by municipality, from towns.tsv.gz. */
final class Towns {

  /**
   * A town with its chome.
   *
   * @param name town and chome after the ward, if any: 旭一丁目, 中央区旭ケ丘一丁目
   * @param blocks whether houses are numbered by block (住居表示), not by lot
   * @param postcode seven digits, where the data has one
   */
  record Town(String name, boolean blocks, @Nullable String postcode) {}

  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private final Map<String, List<Town>> byCode;

  private Towns(Map<String, List<Town>> byCode) {
    this.byCode = byCode;
  }

  /**
   * Reads the file: a line {@code =code, ward} opens a municipality or ward; each line after it is
   * a town: name, 1 for blocks or 0 for lots, postcode, the numbers of its chome (0: none).
   */
  static Towns load() {
    Map<String, List<Town>> byCode = new HashMap<>();
    try (BufferedReader lines = Resources.text("towns.tsv.gz")) {
      List<Town> towns = new ArrayList<>();
      String ward = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        if (line.startsWith("=")) {
          towns = byCode.computeIfAbsent(parts[0].substring(1), any -> new ArrayList<>());
          ward = parts.length > 1 ? parts[1] : "";
        } else {
          addTown(parts, ward, towns);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("towns.tsv.gz", e);
    }
    return new Towns(byCode);
  }

  /** The towns of a municipality; none for the few whose addresses have no town in the data. */
  List<Town> of(MunicipalityCode municipality) {
    return byCode.getOrDefault(municipality.digits(), List.of());
  }

  private static void addTown(String[] parts, String ward, List<Town> towns) {
    boolean blocks = parts[1].equals("1");
    String postcode = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null;
    if (parts.length <= 3) {
      towns.add(new Town(ward + parts[0], blocks, postcode));
      return;
    }
    for (String chome : parts[3].split(",", -1)) {
      towns.add(new Town(ward + parts[0] + chome(chome), blocks, postcode));
    }
  }

  /** 12 becomes 十二丁目; what is not a number stays as it is. */
  private static String chome(String chome) {
    if (!Character.isDigit(chome.charAt(0))) {
      return chome;
    }
    int number = Integer.parseInt(chome);
    if (number == 0) {
      return "";
    }
    String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS[number / 10] + "十";
    return tens + DIGITS[number % 10] + "丁目";
  }
}
