package dev.daicho.town.chaos;

import dev.daicho.foundation.json.Json;
import dev.daicho.register.Names;
import dev.daicho.register.ResidentRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The oracle's source: a plain file outside the database to which every accepted act is appended,
 * one line for each resident record it changed, as the counter saw it.
 */
final class AcceptedActs implements AutoCloseable {

  private final BufferedWriter file;
  private long acts;

  AcceptedActs(Path path) throws IOException {
    this.file =
        Files.newBufferedWriter(
            path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
  }

  /** Appends an act that was accepted. */
  synchronized void append(String act, List<ResidentRecord> after) {
    acts++;
    try {
      for (ResidentRecord record : after) {
        file.write(Json.mapper().writeValueAsString(line(act, record)));
        file.newLine();
      }
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many acts it holds. */
  synchronized long acts() {
    return acts;
  }

  private static Map<String, @Nullable Object> line(String act, ResidentRecord record) {
    Names names = record.names();
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("act", act);
    line.put("record", record.municipality().digits() + "/" + record.addresseeNumber().digits());
    line.put("resident", record.status().current());
    line.put(
        "says",
        String.join(
            "|",
            names.name().isEmpty() && names.alphabet() != null ? names.alphabet() : names.name(),
            names.kana(),
            record.birth().date().toString(),
            Integer.toString(record.sex().code()),
            record.address().full(),
            record.residentCode().digits(),
            record.individualNumber().digits()));
    return line;
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
