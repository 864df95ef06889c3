package dev.daicho.jpki.procedure;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.CertificateNumber;
import java.util.List;

/**
 * Somebody misses a card or a phone and calls: what lies on it is suspended at once, and what
 * follows it; any hour, any day. Told again, nothing changes.
 */
@Basis(
    value = "RFC 5280 5.3.1",
    english = "All certificates on a lost card or phone are put on hold.",
    from = "2016-01-01")
public final class SuspendCarrier {

  private final Certificates certificates;

  /**
   * @param certificates where it is done
   */
  public SuspendCarrier(Certificates certificates) {
    this.certificates = certificates;
  }

  /**
   * Suspends them.
   *
   * @param carrier the card's number, or the phone's
   * @return what was suspended for its own sake by this
   */
  public List<CertificateNumber> suspend(String carrier, Certificates.By by) {
    return certificates.suspend(SuspendCarrier.class, by, book -> book.holdOn(carrier));
  }
}
