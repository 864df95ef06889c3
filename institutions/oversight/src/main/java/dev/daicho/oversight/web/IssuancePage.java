package dev.daicho.oversight.web;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.text.Messages;
import dev.daicho.oversight.Answer;
import dev.daicho.oversight.IssuanceFigures;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The screen of cards issued on one date, {@code ?as-of=2021-01-01} or the latest. A date that is
 * none, or that has no figures, gives the reason alone (400).
 */
@Controller
final class IssuancePage {

  static final String PATH = "/oversight/issuance";

  private final ObjectProvider<IssuanceFigures> figures;

  IssuancePage(ObjectProvider<IssuanceFigures> figures) {
    this.figures = figures;
  }

  @GetMapping(PATH)
  ModelAndView asOf(@RequestParam(name = "as-of", required = false) @Nullable String asOf) {
    IssuanceFigures all = figures.getObject();
    return date(asOf, all)
        .map(date ->
            switch (IssuanceScreen.of(all, date)) {
              case Answer.Given<IssuanceScreen>(IssuanceScreen screen) ->
                  new ModelAndView("oversight/issuance", "screen", screen);
              case Answer.Refused<IssuanceScreen>(dev.daicho.oversight.Refusal refusal) ->
                  refused(Refusals.of(refusal));
            })
        .orElseGet(() -> refused(Refusals.asOf(Messages.get("oversight.as-of.no-date"))));
  }

  /** Where the slider's form leads: a browser without script sends the place among the dates. */
  @GetMapping(path = PATH, params = "position")
  ModelAndView at(@RequestParam String position) {
    List<LocalDate> dates = List.copyOf(figures.getObject().dates());
    return place(position)
        .filter(place -> place >= 1 && place <= dates.size())
        .map(place -> new ModelAndView("redirect:" + address(dates.get(place - 1))))
        .orElseGet(
            () -> refused(Refusals.asOf(Messages.get("oversight.as-of.no-place", dates.size()))));
  }

  private static Optional<LocalDate> date(@Nullable String asOf, IssuanceFigures all) {
    if (asOf == null) {
      return Optional.of(all.dates().last());
    }
    try {
      return Optional.of(LocalDate.parse(asOf));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> place(String position) {
    try {
      return Optional.of(Integer.valueOf(position));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static String address(LocalDate asOf) {
    return UriComponentsBuilder.fromPath(PATH).queryParam("as-of", asOf).toUriString();
  }

  private static ModelAndView refused(Refusal refusal) {
    ModelAndView page = new ModelAndView("oversight/refused", HttpStatus.BAD_REQUEST);
    page.addObject("refusal", refusal);
    return page;
  }
}
