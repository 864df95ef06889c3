package dev.daicho.app.command;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.network.provision.BulkLookUp;
import dev.daicho.network.provision.LookUpAnswer;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints what an office is answered: items to standard output, refusals to standard error. */
final class LookUpPrinter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  LookUpPrinter(PrintWriter out, PrintWriter err, boolean json) {
    this.out = out;
    this.err = err;
    this.json = json;
  }

  /** The exit status: 0 answered, 1 refused or ambiguous. */
  int print(LookUpAnswer answer) {
    if (json) {
      out.println(JSON.writeValueAsString(document(answer)));
    } else {
      inWords(answer);
    }
    out.flush();
    err.flush();
    return switch (answer) {
      case LookUpAnswer.Found ignored -> 0;
      case LookUpAnswer.NotFound ignored -> 0;
      case LookUpAnswer.Ambiguous ignored -> 1;
      case LookUpAnswer.Refused ignored -> 1;
    };
  }

  void progress(BulkLookUp.Counts counts) {
    err.printf(
        "%,d人: 該当 %,d  なし %,d  複数 %,d  拒否 %,d / found, nobody, several, refused%n",
        counts.all(), counts.found(), counts.notFound(), counts.ambiguous(), counts.refused());
    err.flush();
  }

  private void inWords(LookUpAnswer answer) {
    switch (answer) {
      case LookUpAnswer.Found found -> {
        found.items().forEach((item, said) -> out.println(item.title().both() + "\t" + said));
        explain(found.withheld());
      }
      case LookUpAnswer.NotFound() -> out.println("該当する人はいません / nobody fits");
      case LookUpAnswer.Ambiguous ambiguous -> explain(List.of(ambiguous.why()));
      case LookUpAnswer.Refused refused -> explain(refused.why());
    }
  }

  private void explain(List<Refusal> why) {
    for (Refusal refusal : why) {
      err.printf("%s（%s）%n%s%n", refusal.message().ja(), refusal.article(), refusal.message().en());
    }
  }

  private static Map<String, Object> document(LookUpAnswer answer) {
    Map<String, Object> document = new LinkedHashMap<>();
    switch (answer) {
      case LookUpAnswer.Found found -> {
        document.put("outcome", "found");
        document.put("removed", found.removed());
        Map<String, String> items = new LinkedHashMap<>();
        found.items().forEach((item, said) -> items.put(item.code(), said));
        document.put("items", items);
        document.put("withheld", refusals(found.withheld()));
      }
      case LookUpAnswer.NotFound() -> document.put("outcome", "not-found");
      case LookUpAnswer.Ambiguous ambiguous -> {
        document.put("outcome", "ambiguous");
        document.put("count", ambiguous.count());
        document.put("refusals", refusals(List.of(ambiguous.why())));
      }
      case LookUpAnswer.Refused refused -> {
        document.put("outcome", "refused");
        document.put("refusals", refusals(refused.why()));
      }
    }
    return document;
  }

  private static List<Map<String, String>> refusals(List<Refusal> why) {
    return why.stream()
        .map(refusal ->
            Map.of(
                "rule", refusal.rule(),
                "article", refusal.article(),
                "ja", refusal.message().ja(),
                "en", refusal.message().en()))
        .toList();
  }
}
