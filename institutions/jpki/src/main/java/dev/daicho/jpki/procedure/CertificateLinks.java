package dev.daicho.jpki.procedure;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.LinkBook;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import java.util.Optional;

/**
 * Which certificates belong together, as of a moment: the other one of the same card (対応証明書,
 * 公的個人認証法18条5項), the one on the phone and the one on the card (対応署名用電子証明書, 18条4項; 対応利用者証明用電子証明書,
 * 37条3項), the one before and the one after. Only what was issued by then and whose term has not
 * passed by then is named, whether it has been revoked or not: the law says so, and whoever asks is
 * about to ask for its status anyway. Nothing is written for it: holder, card, kind and order of
 * issue are on record already.
 */
public final class CertificateLinks {

  private final CertificateBook book;
  private final LinkBook links;

  /**
   * @param book the record
   * @param links the same, by holder
   */
  public CertificateLinks(CertificateBook book, LinkBook links) {
    this.book = book;
    this.links = links;
  }

  /**
   * The authentication certificate on the same card as a signing certificate, or the other way
   * round; of several, the newest.
   *
   * @return empty when it is not known, not on a card, or alone there
   */
  public Optional<CertificateNumber> otherOnCard(CertificateNumber number, Instant moment) {
    return known(number, moment)
        .filter(one -> one.parent() == null)
        .flatMap(one ->
            links.newest(
                one.holder(),
                one.kind() == CertificateKind.SIGNING
                    ? CertificateKind.AUTHENTICATION
                    : CertificateKind.SIGNING,
                one.carrier(),
                moment));
  }

  /** The one on a phone that follows that on a card; of several, the newest. */
  public Optional<CertificateNumber> onPhone(CertificateNumber card, Instant moment) {
    return known(card, moment).flatMap(one -> links.newestFollowing(one.number(), moment));
  }

  /** The one on a card that one on a phone follows. */
  public Optional<CertificateNumber> onCard(CertificateNumber phone, Instant moment) {
    return known(phone, moment)
        .flatMap(one -> Optional.ofNullable(one.parent()))
        .filter(parent -> links.withinTerm(parent, moment));
  }

  /**
   * The next of its kind that its holder was issued, whether in its place or after its revocation.
   */
  public Optional<CertificateNumber> next(CertificateNumber number, Instant moment) {
    return known(number, moment).flatMap(one -> links.next(one, moment));
  }

  /** The one of its kind that its holder had before, even when its term has passed. */
  public Optional<CertificateNumber> former(CertificateNumber number, Instant moment) {
    return known(number, moment).flatMap(links::former);
  }

  private Optional<CertificateRecord> known(CertificateNumber number, Instant moment) {
    return links.issuedBy(number, moment) ? book.find(number) : Optional.empty();
  }
}
