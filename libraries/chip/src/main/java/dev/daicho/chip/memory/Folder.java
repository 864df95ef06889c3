package dev.daicho.chip.memory;

import dev.daicho.chip.apdu.Bytes;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An application with what stands in its files.
 *
 * @param name its identifier (AID), 5 to 16 bytes
 * @param layout which files it may have
 * @param contents by file; a file of the table may be missing
 */
public record Folder(Bytes name, Layout layout, Map<FileId, Content> contents) {

  /** Keeps its own map, and checks that every file is in the table and of its form. */
  public Folder {
    contents = Collections.unmodifiableMap(new TreeMap<>(contents));
    for (Map.Entry<FileId, Content> one : contents.entrySet()) {
      if (!layout.form(one.getKey()).map(form -> fits(form, one.getValue())).orElse(false)) {
        throw new IllegalArgumentException(layout.code() + " has no such file: " + one.getKey());
      }
    }
  }

  private static boolean fits(Form form, Content content) {
    return switch (form) {
      case Form.Transparent transparent -> content instanceof Content.Data;
      case Form.Records records -> content instanceof Content.Records;
      case Form.Secret secret ->
          content instanceof Content.Secret(var value, var left)
              && left >= 0
              && left <= secret.limit();
      case Form.Key key -> content instanceof Content.Key;
      case Form.Inner inner -> content instanceof Content.Key;
    };
  }

  /** What stands in a file. */
  public Optional<Content> content(FileId file) {
    return Optional.ofNullable(contents.get(file));
  }

  /** With something else in a file. */
  public Folder with(FileId file, Content content) {
    Map<FileId, Content> all = new TreeMap<>(contents);
    all.put(file, content);
    return new Folder(name, layout, all);
  }

  /** How much room it takes, in bytes. */
  public int size() {
    return contents.values().stream().mapToInt(Content::size).sum();
  }
}
