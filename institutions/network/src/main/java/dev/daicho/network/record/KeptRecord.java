package dev.daicho.network.record;

import dev.daicho.numbers.MunicipalityCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a level keeps of one record of a municipality's, with what was done to it last. */
public interface KeptRecord {

  /** The municipality that keeps the record itself. */
  MunicipalityCode issuer();

  /** What the record is called there. */
  String subject();

  /** What was done. */
  Change change();

  /** What it says of the person, by the columns' names, as PostgreSQL reads it. */
  Map<String, @Nullable String> items();

  /** Whether the record has not been removed. */
  default boolean current() {
    return change() != Change.REMOVED;
  }
}
