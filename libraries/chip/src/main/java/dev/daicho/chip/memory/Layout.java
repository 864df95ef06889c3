package dev.daicho.chip.memory;

import java.util.List;
import java.util.Optional;

/**
 * The files of an application, as a table.
 *
 * @param code a stable name of the table
 * @param rows one for each file
 * @param inFreeArea whether it takes room in the area that ordinances and ministers open (番号利用法18条)
 */
public record Layout(String code, List<Row> rows, boolean inFreeArea) {

  /** Keeps its own list. */
  public Layout {
    rows = List.copyOf(rows);
  }

  /**
   * One file.
   *
   * @param ja what it is, in Japanese
   * @param en what it is, in English
   */
  public record Row(FileId file, String ja, String en, Form form) {}

  /** A table of what is on every card. */
  public static Layout of(String code, Row... rows) {
    return new Layout(code, List.of(rows), false);
  }

  /** A row. */
  public static Row file(int file, String ja, String en, Form form) {
    return new Row(new FileId(file), ja, en, form);
  }

  /** The row of a file. */
  public Optional<Row> row(FileId file) {
    return rows.stream().filter(one -> one.file().equals(file)).findFirst();
  }

  /** Of what kind a file is. */
  public Optional<Form> form(FileId file) {
    return row(file).map(Row::form);
  }
}
