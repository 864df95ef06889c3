package dev.daicho.foundation.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What opening did to a keeper's schema.
 *
 * @param keeper whose
 * @param before the migrations that it had been through; none when it was made now
 * @param applied those that it has been through now
 */
public record SchemaChange(String keeper, List<Migration> before, List<Migration> applied) {

  public SchemaChange {
    before = List.copyOf(before);
    applied = List.copyOf(applied);
  }

  /** The highest version before, {@code 0} when there was none. */
  public String from() {
    return highest(before.stream());
  }

  /** The highest version now. */
  public String to() {
    return highest(Stream.concat(before.stream(), applied.stream()));
  }

  private static String highest(Stream<Migration> migrations) {
    return migrations.map(Migration::version).max(String::compareTo).orElse("0");
  }
}
