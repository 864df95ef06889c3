package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/** Only what the agreement names is given. */
@Basis(
    value = "公的個人認証法17条4項・36条2項",
    english =
        "J-LIS gives what the agreement with the relying party names, from its first day, and nothing else.",
    from = "2016-01-01")
public final class ServiceInScope {

  private ServiceInScope() {}

  /** Whether the party has an agreement on that day whose scope has the service. */
  public static Verdict of(RelyingParty party, PartyService service, LocalDate today) {
    boolean agreed =
        party
            .agreement()
            .filter(one -> !today.isBefore(one.from()) && one.services().contains(service))
            .isPresent();
    return agreed
        ? Verdict.met(ServiceInScope.class)
        : Verdict.broken(
            ServiceInScope.class,
            Messages.get("jpki-relying.service-in-scope.outside", party.name(), service.title()));
  }
}
