package dev.daicho.app.command;

import dev.daicho.pki.Words;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.ExplanationForm;
import dev.daicho.pki.path.ExplanationText;
import dev.daicho.pki.path.Verdict;
import dev.daicho.signatures.Explained;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was found of a file: a line, or every check, for people or for programs. */
final class VerdictPrinter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;
  private final boolean json;
  private final boolean all;

  VerdictPrinter(PrintWriter out, boolean json, boolean all) {
    this.out = out;
    this.json = json;
    this.all = all;
  }

  /** The check that decided; its names do not change. */
  record Decisive(String check, String document, String section, @Nullable Words why) {
    static Decisive of(Checked checked) {
      return new Decisive(
          checked.check(),
          checked.clause().document(),
          checked.clause().section(),
          checked.why().orElse(null));
    }
  }

  void print(String file, Explained explained) {
    Verdict verdict = explained.verdict();
    if (json) {
      Map<String, @Nullable Object> form = new LinkedHashMap<>();
      form.put("file", file);
      form.put("material", explained.material().name());
      form.put("verdict", verdict.code());
      form.put("decisive", verdict.first().map(Decisive::of).orElse(null));
      if (all) {
        form.put(
            "explanations", explained.explanations().stream().map(ExplanationForm::of).toList());
      }
      out.println(JSON.writeValueAsString(form));
      return;
    }
    StringBuilder line = new StringBuilder(file).append(": ").append(both(verdict.title()));
    line.append(" (").append(both(explained.material().title())).append(')');
    verdict
        .first()
        .ifPresent(first -> {
          line.append(' ').append(first.check()).append(" [");
          line.append(first.clause().document()).append(' ').append(first.clause().section());
          line.append(']');
          first.why().ifPresent(why -> line.append(' ').append(both(why)));
        });
    out.println(line);
    if (all) {
      for (Explanation explanation : explained.explanations()) {
        out.print(ExplanationText.both(explanation));
      }
    }
  }

  void unreadable(String file, Words why) {
    if (json) {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("file", file);
      form.put("error", why);
      out.println(JSON.writeValueAsString(form));
    } else {
      out.println(file + ": " + both(why));
    }
  }

  private static String both(Words words) {
    return words.ja().equals(words.en()) ? words.ja() : words.ja() + " / " + words.en();
  }
}
