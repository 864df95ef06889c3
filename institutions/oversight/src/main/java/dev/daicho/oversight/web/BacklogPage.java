package dev.daicho.oversight.web;

import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.oversight.Answer;
import dev.daicho.oversight.BacklogFigures;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The screen of the backlog: the Ministry's table of 2016, or the same table of a plan that the
 * user types or uploads. A plan is not kept; a wrong one gives the reason (422), too large a one
 * too (413).
 */
@Controller
final class BacklogPage {

  static final String PATH = "/oversight/backlog";

  @GetMapping(PATH)
  ModelAndView published() {
    return page(HttpStatus.OK, plan().with(BacklogFigures.publishedPlan()), file())
        .addObject("screen", new BacklogScreen(BacklogFigures.published(), false));
  }

  /** Computes the file if one was chosen, else what was typed. */
  @PostMapping(PATH)
  ModelAndView own(
      @RequestParam(defaultValue = "") String plan,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    boolean uploaded = file != null && !file.isEmpty();
    byte[] content =
        file != null && uploaded ? file.getBytes() : plan.getBytes(StandardCharsets.UTF_8);
    Field typed = plan().with(plan);
    return switch (PostedPlan.read(content)) {
      case Answer.Given<BacklogReport>(BacklogReport report) ->
          page(HttpStatus.OK, typed, file()).addObject("screen", new BacklogScreen(report, true));
      case Answer.Refused<BacklogReport>(Refusal refusal) -> {
        Bilingual wrong = wrong(refusal);
        yield page(
                status(refusal),
                uploaded ? typed : typed.wrong(wrong),
                uploaded ? file().wrong(wrong) : file())
            .addObject("refusal", Refusals.of(refusal));
      }
    };
  }

  private static ModelAndView page(HttpStatus status, Field plan, Field file) {
    return new ModelAndView("oversight/backlog", status)
        .addObject("plan", plan)
        .addObject("file", file);
  }

  private static Field plan() {
    return Field.of("plan", Messages.get("oversight.plan"))
        .hinting(Messages.get("oversight.plan.hint"));
  }

  private static Field file() {
    return Field.of("file", Messages.get("oversight.file"))
        .hinting(Messages.get("oversight.file.hint"));
  }

  private static Bilingual wrong(Refusal refusal) {
    return refusal instanceof Refusal.InFile place
        ? Messages.get("oversight.plan.wrong", place.line(), place.column())
        : refusal.message();
  }

  private static HttpStatus status(Refusal refusal) {
    return refusal instanceof Refusal.UnreadableFile
        ? HttpStatus.CONTENT_TOO_LARGE
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
