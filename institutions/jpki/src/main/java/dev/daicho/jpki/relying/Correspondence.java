package dev.daicho.jpki.relying;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import java.util.List;

/** Which certificate numbers belong together; asked here, answered where issuing is recorded. */
@FunctionalInterface
public interface Correspondence {

  /** How two certificates of one holder belong together. */
  enum Relation {
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
   * The numbers that stand in that relation to a certificate and have not expired, the newest
   * first; none when there is none or the certificate is not on record.
   */
  List<CertificateNumber> of(CertificateNumber number, Relation relation);
}
