package dev.daicho.jpki.console;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.publish.Disturbance;
import dev.daicho.jpki.web.JpkiGround;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Disturbs the answers of OCSP and the lists for a while, for one party or for all. */
@Controller
public final class DisturbancePage {

  static final String PATH = "/jpki/disturbances";

  /** A year: nobody tries longer. */
  private static final long MOST_SECONDS = 86_400 * 365L;

  private final JpkiGround ground;
  private final ObjectProvider<CurrentStaff> staff;

  /**
   * @param ground of JPKI
   * @param staff who asks
   */
  public DisturbancePage(JpkiGround ground, ObjectProvider<CurrentStaff> staff) {
    this.ground = ground;
    this.staff = staff;
  }

  /** The form, and what is at work. */
  @GetMapping(PATH)
  public String all(Model model) {
    return shown(new Typed("", "STATUS", "DELAY", "5", "600"), null, model);
  }

  private record Typed(String party, String target, String effect, String amount, String lasting) {}

  /**
   * Sets one.
   *
   * @param party a relying party's code; everybody's when it is empty
   * @param target a {@link Disturbance.Target}
   * @param effect a {@link Disturbance.Effect}
   * @param amount seconds of delay, or of age
   * @param lasting for how many seconds of town time
   */
  @PostMapping(PATH)
  public String set(
      @RequestParam(defaultValue = "") String party,
      @RequestParam(defaultValue = "") String target,
      @RequestParam(defaultValue = "") String effect,
      @RequestParam(defaultValue = "0") String amount,
      @RequestParam(defaultValue = "") String lasting,
      Model model) {
    Typed typed = new Typed(party.strip(), target, effect, amount, lasting);
    Optional<Disturbance.Target> upon = one(Disturbance.Target.values(), target);
    Optional<Disturbance.Effect> how = one(Disturbance.Effect.values(), effect);
    Optional<Duration> much = seconds(amount);
    Optional<Duration> term = seconds(lasting);
    if (upon.isEmpty() || how.isEmpty() || much.isEmpty() || term.isEmpty()) {
      return shown(typed, Messages.get("jpki-console.disturb.wrong"), model);
    }
    try {
      ground
          .published()
          .disturbances()
          .set(
              typed.party(),
              upon.get(),
              how.get(),
              how.get() == Disturbance.Effect.CORRUPT ? Duration.ZERO : much.get(),
              term.get(),
              staff.getObject().required());
    } catch (IllegalArgumentException e) {
      return shown(typed, Messages.get("jpki-console.disturb.wrong"), model);
    }
    model.addAttribute("done", Messages.get("jpki-console.disturb.set"));
    return all(model);
  }

  /** Lifts one; 404 when it is not at work. */
  @PostMapping(PATH + "/{disturbance}")
  public String lift(@PathVariable String disturbance, Model model) {
    boolean lifted =
        Optional.of(disturbance)
            .filter(digits -> digits.matches("[0-9]{1,18}"))
            .filter(digits ->
                ground
                    .published()
                    .disturbances()
                    .lift(Long.parseLong(digits), staff.getObject().required()))
            .isPresent();
    if (!lifted) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("done", Messages.get("jpki-console.disturb.lifted"));
    return all(model);
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private static Optional<Duration> seconds(String typed) {
    return Optional.of(typed.strip())
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Long::parseLong)
        .filter(seconds -> seconds <= MOST_SECONDS)
        .map(Duration::ofSeconds);
  }

  private String shown(Typed typed, @Nullable Bilingual wrong, Model model) {
    model.addAttribute(
        "crumbs", List.of(new Crumb(PracticePages.PATH, Messages.get("jpki-console.practice"))));
    model.addAttribute(
        "party",
        field("party", typed.party()).hinting(Messages.get("jpki-console.disturb.party.hint")));
    model.addAttribute("target", field("target", typed.target()).needed());
    model.addAttribute("effect", field("effect", typed.effect()).needed());
    Field amount =
        field("amount", typed.amount())
            .typed(Field.Keyboard.DIGITS)
            .hinting(Messages.get("jpki-console.disturb.amount.hint"));
    model.addAttribute("amount", wrong == null ? amount : amount.wrong(wrong));
    model.addAttribute(
        "lasting", field("lasting", typed.lasting()).typed(Field.Keyboard.DIGITS).needed());
    model.addAttribute(
        "targets",
        Arrays.stream(Disturbance.Target.values())
            .map(one -> new Choice(one.name(), DisturbanceView.target(one)))
            .toList());
    model.addAttribute(
        "effects",
        Arrays.stream(Disturbance.Effect.values())
            .map(one -> new Choice(one.name(), DisturbanceView.effect(one)))
            .toList());
    model.addAttribute("disturbances", DisturbanceView.all(ground.published().disturbances()));
    return "jpki/disturbances";
  }

  private static Field field(String name, String value) {
    return Field.of(name, Messages.get("jpki-console.disturb." + name)).with(value);
  }
}
