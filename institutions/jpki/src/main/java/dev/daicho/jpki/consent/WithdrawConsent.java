package dev.daicho.jpki.consent;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A consent is withdrawn: from now on nothing is given by it. */
@Basis(
    value = "公的個人認証法施行規則35条の2第5項",
    english = "The holder may withdraw the consent at any time.",
    from = "2023-05-16")
public final class WithdrawConsent {

  private final Consents consents;
  private final ConsentBook book;

  /**
   * @param consents where it is done
   */
  public WithdrawConsent(Consents consents) {
    this.consents = consents;
    this.book = new ConsentBook(consents.store());
  }

  /** Gives back the consent as it is now; refused by {@link ConsentHolds} when it holds no more. */
  public Outcome<Consent> withdraw(String party, String id, Actor who) {
    return consents.act(
        WithdrawConsent.class,
        who,
        Set.of(),
        () -> {
          Optional<Consent> found = book.find(party, id);
          List<Consent> one = found.map(List::of).orElse(List.of());
          Set<Item> items = found.map(Consent::items).orElse(Set.of(Item.values()));
          return Outcome.of(id)
              .check(ConsentHolds.of(one, items, consents.today()))
              .then(known -> {
                book.withdraw(party, id, consents.now());
                return book.find(party, id).orElseThrow();
              });
        },
        given -> new AuditEvent.Person(given.holder().code(), given.id()));
  }
}
