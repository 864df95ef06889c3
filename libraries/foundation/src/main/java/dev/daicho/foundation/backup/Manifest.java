package dev.daicho.foundation.backup;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.store.Migration;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;

/**
 * What a backup says of itself: {@code manifest.json} in the file.
 *
 * @param format the form of the file; a build reads its own and earlier ones
 * @param build the build that made it
 * @param townTime town time when it was made
 * @param clockFrozen whether the town's clock stood still
 * @param realTime real time, as the database's clock says
 * @param keepers what each keeper keeps
 * @param files the home's files that belong to the town
 * @param secrets the secrets without which the data mean something else, wherever they are kept
 */
public record Manifest(
    int format,
    String build,
    Instant townTime,
    boolean clockFrozen,
    Instant realTime,
    List<OfKeeper> keepers,
    List<OfFile> files,
    List<OfSecret> secrets) {

  /** The form that this build writes. */
  public static final int FORMAT = 1;

  public Manifest {
    keepers = List.copyOf(keepers);
    files = List.copyOf(files);
    secrets = List.copyOf(secrets);
  }

  /**
   * One keeper's part.
   *
   * @param name the keeper
   * @param transactions no transaction in its tables has a higher number
   * @param migrations what its schema had been through
   * @param tables its tables, by name
   * @param sequences how far its sequences have come
   */
  public record OfKeeper(
      String name,
      long transactions,
      List<Migration> migrations,
      List<OfTable> tables,
      List<OfSequence> sequences) {

    public OfKeeper {
      migrations = List.copyOf(migrations);
      tables = List.copyOf(tables);
      sequences = List.copyOf(sequences);
    }
  }

  /**
   * One table: an entry {@code keepers/KEEPER/TABLE.copy} in the form of PostgreSQL's COPY, text.
   *
   * @param name the table
   * @param columns in the order in which they are written
   * @param rows how many rows
   * @param bytes how many bytes, before compression
   * @param sha256 of these bytes, in hexadecimal
   */
  public record OfTable(String name, List<String> columns, long rows, long bytes, String sha256) {

    public OfTable {
      columns = List.copyOf(columns);
    }

    String entry(String keeper) {
      return "keepers/" + keeper + "/" + name + ".copy";
    }
  }

  /**
   * One sequence.
   *
   * @param name the sequence
   * @param last the number given last
   * @param called whether that one was given at all
   */
  public record OfSequence(String name, long last, boolean called) {}

  /**
   * One file of the home: an entry {@code home/NAME}.
   *
   * @param name its path in the home, {@code secrets/ID/VERSION} or {@code seals/KEEPER}
   * @param bytes how many bytes
   * @param sha256 of these bytes, in hexadecimal
   */
  public record OfFile(String name, long bytes, String sha256) {

    String entry() {
      return "home/" + name;
    }
  }

  /**
   * One secret by its digest, which tells nothing of 32 random bytes.
   *
   * @param id the secret
   * @param version its newest version
   * @param sha256 of its bytes, in hexadecimal
   */
  public record OfSecret(String id, int version, String sha256) {}

  /** The rows of all tables. */
  public long rows() {
    return keepers.stream()
        .flatMap(keeper -> keeper.tables().stream())
        .mapToLong(OfTable::rows)
        .sum();
  }

  byte[] json() {
    return Json.mapper().writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(this);
  }

  /**
   * Reads one.
   *
   * @throws BackupRefused when a newer build wrote it in a form that this one does not know
   * @throws JacksonException when it is none
   */
  static Manifest of(byte[] json) {
    JsonNode node = Json.mapper().readTree(json);
    int format = node.path("format").asInt(0);
    if (format > FORMAT) {
      throw new BackupRefused(
          "backup.newer-format", Integer.toString(format), node.path("build").asString("?"));
    }
    return Json.mapper().treeToValue(node, Manifest.class);
  }
}
