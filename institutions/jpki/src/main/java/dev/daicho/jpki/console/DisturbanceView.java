package dev.daicho.jpki.console;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.publish.Disturbance;
import dev.daicho.jpki.publish.Disturbances;
import java.util.List;
import java.util.Locale;

/**
 * A disturbance that is at work, as pages show it.
 *
 * @param id its number
 * @param party whose answers
 * @param target which answers
 * @param effect what is done to them
 * @param until in words
 */
public record DisturbanceView(
    long id, Bilingual party, Bilingual target, Bilingual effect, String until) {

  private static DisturbanceView of(Disturbance one) {
    return new DisturbanceView(
        one.id(),
        one.party().isEmpty()
            ? Messages.get("jpki-console.everybody")
            : new Bilingual(one.party(), one.party()),
        target(one.target()),
        one.effect() == Disturbance.Effect.CORRUPT
            ? effect(one.effect())
            : Messages.get(
                "jpki-console.effect.amount", effect(one.effect()), one.amount().toSeconds()),
        Moments.text(one.until()));
  }

  static Bilingual target(Disturbance.Target target) {
    return Messages.get("jpki-console.target." + target.name().toLowerCase(Locale.ROOT));
  }

  static Bilingual effect(Disturbance.Effect effect) {
    return Messages.get("jpki-console.effect." + effect.name().toLowerCase(Locale.ROOT));
  }

  /** All that are at work now. */
  static List<DisturbanceView> all(Disturbances disturbances) {
    return disturbances.current().stream().map(DisturbanceView::of).toList();
  }
}
