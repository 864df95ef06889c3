package dev.daicho.jpki.relying;

import dev.daicho.foundation.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks J-LIS about certificates, as the register has them.
 *
 * @param code a short name, lower case
 * @param name what they are called
 * @param kind on what footing they ask
 * @param platform the platform operator that a deemed verifier leaves its work to; null for all
 *     others
 * @param accredited the newest accreditation; null when there was none
 * @param agreed the agreement in force; null when there is none
 * @param pinless whether they may verify without a PIN (38条の2)
 */
public record RelyingParty(
    String code,
    Bilingual name,
    PartyKind kind,
    @Nullable String platform,
    @Nullable Accreditation accredited,
    @Nullable Agreement agreed,
    boolean pinless) {

  /** Checks that a deemed verifier, and no other, has a platform. */
  public RelyingParty {
    if ((kind == PartyKind.DEEMED_VERIFIER) == (platform == null)) {
      throw new IllegalArgumentException("a deemed verifier has a platform, nobody else has one");
    }
  }

  /**
   * An accreditation (17条1項5号, 6号).
   *
   * @param from the day on which it was given
   * @param until its last day
   * @param revoked whether it was revoked (17条3項)
   */
  public record Accreditation(LocalDate from, LocalDate until, boolean revoked) {

    /** Whether it has effect on that day. */
    public boolean holdsOn(LocalDate day) {
      return !revoked && !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /**
   * An agreement with J-LIS (取決め, 17条4項, 36条2項).
   *
   * @param from the day from which it is given
   * @param services its scope
   */
  public record Agreement(LocalDate from, Set<PartyService> services) {
    /** Copies. */
    public Agreement {
      services = Set.copyOf(services);
    }
  }

  /** The newest accreditation. */
  public Optional<Accreditation> accreditation() {
    return Optional.ofNullable(accredited);
  }

  /** The agreement in force. */
  public Optional<Agreement> agreement() {
    return Optional.ofNullable(agreed);
  }
}
