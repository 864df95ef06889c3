package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a check has seen.
 *
 * @param outcome what came of it
 * @param fields what it looked at
 * @param why it failed or was not asked; empty when it passed
 */
public record Look(Outcome outcome, List<Field> fields, Optional<Words> why) {

  /** Copies the list. */
  public Look {
    fields = List.copyOf(fields);
  }

  /** It is as demanded. */
  public static Look passed(Field... fields) {
    return new Look(Outcome.PASSED, Arrays.asList(fields), Optional.empty());
  }

  /** It is not, for a reason in Japanese and in English. */
  public static Look failed(String ja, String en, Field... fields) {
    return new Look(Outcome.FAILED, Arrays.asList(fields), Optional.of(new Words(ja, en)));
  }

  /** There was nothing to look at. */
  public static Look notAsked(String ja, String en) {
    return new Look(Outcome.NOT_ASKED, List.of(), Optional.of(new Words(ja, en)));
  }

  /** As demanded when it holds, else not, for a reason. */
  public static Look of(boolean holds, String ja, String en, Field... fields) {
    return holds ? passed(fields) : failed(ja, en, fields);
  }
}
