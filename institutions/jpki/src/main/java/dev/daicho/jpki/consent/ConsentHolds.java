package dev.daicho.jpki.consent;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Only what the holder consented to is given, item by item. */
@Basis(
    value = "公的個人認証法18条3項・公的個人認証法施行規則35条の2第4項・第5項",
    english = "The holder's consent lasts ten years and may be withdrawn at any time.",
    from = "2023-05-16")
public final class ConsentHolds {

  private ConsentHolds() {}

  /** Whether consents that hold today cover each of the items. */
  public static Verdict of(List<Consent> consents, Set<Item> items, LocalDate today) {
    boolean covered =
        items.stream()
            .allMatch(item ->
                consents.stream()
                    .anyMatch(one -> one.holdsOn(today) && one.items().contains(item)));
    return covered
        ? Verdict.met(ConsentHolds.class)
        : Verdict.broken(ConsentHolds.class, Messages.get("jpki-consent.consent-holds.none"));
  }
}
