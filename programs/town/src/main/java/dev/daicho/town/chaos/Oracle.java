package dev.daicho.town.chaos;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the three levels have to say after all accepted acts, reckoned from the file of these acts
 * alone. It shares nothing with the network: it reads the file, and the tables as the database's
 * owner.
 */
final class Oracle {

  /** The schemas of the three levels. */
  private static final List<String> LEVELS =
      List.of("network_municipality", "network_prefecture", "network_national");

  /** A resident record: what it says, whether the person is a resident, how often that changed. */
  private record Standing(boolean resident, String says, int changes) {

    Standing after(boolean nowResident, String nowSays) {
      boolean told = !nowResident || !resident || !says.equals(nowSays);
      return told ? new Standing(nowResident, nowSays, changes + 1) : this;
    }
  }

  private final Map<String, Standing> expected = new TreeMap<>();

  /** Replays the file. */
  Oracle(Path acts) {
    try (Stream<String> lines = Files.lines(acts)) {
      lines.map(Json.mapper()::readTree).forEach(this::replay);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replay(JsonNode line) {
    boolean resident = line.required("resident").asBoolean();
    String says = line.required("says").asString();
    expected.merge(
        line.required("record").asString(),
        new Standing(resident, says, 1),
        (before, first) -> before.after(resident, says));
  }

  /** How many resident records there have to be at each level. */
  int records() {
    return expected.size();
  }

  /** Where the levels say something else, naming level and resident; empty when all agree. */
  List<String> faults(Database database) {
    List<String> faults = new ArrayList<>();
    for (String level : LEVELS) {
      Map<String, Standing> found = read(database, level);
      TreeSet<String> all = new TreeSet<>(expected.keySet());
      all.addAll(found.keySet());
      for (String record : all) {
        Standing should = expected.get(record);
        Standing is = found.get(record);
        if (!Objects.equals(should, is)) {
          faults.add(level + ": resident " + record + " " + why(should, is));
        }
      }
    }
    return faults;
  }

  private static String why(@Nullable Standing should, @Nullable Standing is) {
    if (should == null) {
      return "is there without an act";
    }
    if (is == null) {
      return "is missing";
    }
    if (should.resident != is.resident) {
      return is.resident ? "was not removed" : "was removed";
    }
    return should.says.equals(is.says)
        ? "has changed " + is.changes + " times, not " + should.changes
        : "says something else";
  }

  private static Map<String, Standing> read(Database database, String level) {
    Map<String, Standing> found = new TreeMap<>();
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select issuer || '/' || subject, change <> 3,
                  concat_ws('|', name, kana, birth_date, sex, address, resident_code, individual_number), edition
                from %s.identity
                """
                    .formatted(level))) {
      while (rows.next()) {
        found.put(
            rows.getString(1), new Standing(rows.getBoolean(2), rows.getString(3), rows.getInt(4)));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the levels could not be read", e);
    }
  }
}
