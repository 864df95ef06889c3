package dev.daicho.app.command;

import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.town.story.StoryStep;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints a story's steps, for people or as JSON lines. */
final class StoryPrinter implements Consumer<StoryStep> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;
  private final boolean json;

  StoryPrinter(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  @Override
  public void accept(StoryStep step) {
    if (json) {
      out.println(JSON.writeValueAsString(fields(step)));
    } else {
      print(step);
    }
    out.flush();
  }

  private void print(StoryStep step) {
    out.printf("%2d  %s  %s%n", step.step(), BothCalendars.format(step.on()), step.told().ja());
    out.printf("    %s%n", step.told().en());
    out.printf(
        "    %s  %s（%s）%s%n",
        step.accepted() ? "受理 accepted" : "不受理 refused",
        step.rule(),
        step.article(),
        step.asTold() ? "" : "  ✗ 台本と違います / not as told");
    if (step.message() != null) {
      out.printf("      %s%n      %s%n", step.message().ja(), step.message().en());
    }
  }

  private static Map<String, @Nullable Object> fields(StoryStep step) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("step", step.step());
    fields.put("institution", step.institution());
    fields.put("outcome", step.accepted() ? "accepted" : "refused");
    fields.put("rule", step.rule());
    fields.put("article", step.article());
    fields.put("on", step.on().toString());
    fields.put("told", step.told().en());
    fields.put("asTold", step.asTold());
    return fields;
  }
}
