package dev.daicho.register.api;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.json.RecordShape;
import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.register.procedure.FilingKinds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was sent as what an act takes. */
final class Filings {

  private static final JsonMapper STRICT =
      Json.mapper().rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Filings() {}

  /** The act of that name; 404 when there is none. */
  static FilingKinds.Kind<?, ?> kind(FilingKinds kinds, String code) {
    return kinds.find(code).orElseThrow(() -> Problems.thrown(ProblemKind.NOT_FOUND));
  }

  /** The filing; 400 with the place when it cannot be read or lacks something. */
  static <F> F read(FilingKinds.Kind<F, ?> kind, @Nullable JsonNode sent) {
    if (sent == null || sent.isNull()) {
      throw Problems.thrown(ProblemKind.MISSING_PARAMETER, "/filing");
    }
    try {
      F filing = STRICT.treeToValue(sent, kind.filing());
      List<String> missing = RecordShape.missing(filing);
      if (missing.isEmpty()) {
        return filing;
      }
      throw Problems.thrown(ProblemKind.MISSING_PARAMETER, "/filing" + missing.getFirst());
    } catch (JacksonException e) {
      throw Problems.unread(e);
    }
  }
}
