package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody notifies J-LIS that they will ask about certificates, and is put into the register. */
@Basis(
    value = "公的個人認証法17条1項・36条1項",
    english = "Who will ask for revocation information notifies J-LIS beforehand.",
    from = "2016-01-01")
public final class RegisterParty {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public RegisterParty(PartyActs acts) {
    this.acts = acts;
  }

  /**
   * What is notified.
   *
   * @param code a short name: lower case letters, digits and hyphens, 2 to 32
   * @param platform the platform operator of a deemed verifier; null for all others
   */
  public record Notification(
      String code, Bilingual name, PartyKind kind, @Nullable String platform) {}

  /** Gives back the party; refused by {@link RegisteredOnce} or {@link PlatformTakesOver}. */
  public Outcome<RelyingParty> register(Notification notified, PartyActs.By by) {
    PartyActs.Moment now = acts.now();
    return acts.logged(
        RegisterParty.class,
        notified.code(),
        by,
        now,
        () -> {
          Optional<RelyingParty> platform =
              Optional.ofNullable(notified.platform()).flatMap(acts.book()::find);
          return Outcome.of(notified)
              .check(
                  RegisteredOnce.free(
                      notified.code(), acts.book().find(notified.code()).isPresent()))
              .check(PlatformTakesOver.of(notified.kind(), platform))
              .then(all -> {
                if (!acts.book()
                    .add(all.code(), all.name(), all.kind(), all.platform(), now.at())) {
                  throw new IllegalStateException("registered at this moment: " + all.code());
                }
                return acts.book().find(all.code()).orElseThrow();
              });
        });
  }
}
