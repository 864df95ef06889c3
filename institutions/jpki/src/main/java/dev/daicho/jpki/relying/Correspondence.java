package dev.daicho.jpki.relying;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.procedure.CertificateLinks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells relying parties which certificate numbers belong together, as of now. */
public final class Correspondence {

  private final CertificateLinks links;
  private final InstantSource clock;

  /**
   * @param links what is on record
   * @param clock town time
   */
  public Correspondence(CertificateLinks links, InstantSource clock) {
    this.links = links;
    this.clock = clock;
  }

  /** How two certificates of one holder belong together. */
  public enum Relation {
    /** The card's for the phone's, of the same authority. */
    CARD("個人番号カード用", "the card's"),
    /** The phone's for the card's, of the same authority. */
    PHONE("移動端末設備用", "the phone's"),
    /** The card's of the other authority. */
    OTHER_AUTHORITY("対応証明書", "the other authority's"),
    /** What was issued in its place. */
    SUCCESSOR("更新後", "the successor"),
    /** In whose place it was issued. */
    PREDECESSOR("更新前", "the predecessor");

    private final Bilingual title;

    Relation(String ja, String en) {
      this.title = new Bilingual(ja, en);
    }

    /** What it is called. */
    public Bilingual title() {
      return title;
    }

    /** What must be agreed for it (18条4項, 5項, 37条3項). */
    public PartyService service(Authority asked) {
      if (this == OTHER_AUTHORITY) {
        return PartyService.CORRESPONDING_CERTIFICATE;
      }
      return asked == Authority.SIGNING
          ? PartyService.CORRESPONDING_SIGNING
          : PartyService.CORRESPONDING_AUTHENTICATION;
    }
  }

  /**
   * The number that stands in that relation to a certificate; empty when there is none or the
   * certificate is not on record.
   */
  public Optional<CertificateNumber> of(CertificateNumber number, Relation relation) {
    Instant now = clock.instant();
    return switch (relation) {
      case CARD -> links.onCard(number, now);
      case PHONE -> links.onPhone(number, now);
      case OTHER_AUTHORITY -> links.otherOnCard(number, now);
      case SUCCESSOR -> links.next(number, now);
      case PREDECESSOR -> links.former(number, now);
    };
  }
}
