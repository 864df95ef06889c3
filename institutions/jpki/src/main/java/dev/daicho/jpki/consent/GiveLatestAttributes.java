package dev.daicho.jpki.consent;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.pki.subject.BasicAttributes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * The latest basic attributes are given (特定署名用電子証明書記録情報): when the certificate that a party knows
 * is revoked, and the holder has another of the same kind, what that one says, as far as the holder
 * has consented.
 */
@Basis(
    value = "公的個人認証法18条3項・19条5項",
    english = "J-LIS gives the latest attributes with the holder's consent.",
    from = "2023-05-16")
public final class GiveLatestAttributes {

  private final Consents consents;
  private final ConsentBook book;
  private final CertificateBook certificates;

  /**
   * @param consents where it is done
   */
  public GiveLatestAttributes(Consents consents) {
    this.consents = consents;
    this.book = new ConsentBook(consents.store());
    this.certificates = new CertificateBook(consents.store());
  }

  /**
   * What is given.
   *
   * @param number of the certificate in effect
   * @param holder whose
   * @param values as that certificate has them, for the items asked for
   */
  public record Latest(CertificateNumber number, Holder holder, Map<Item, String> values) {}

  /** Gives them; refused by {@link EarlierRevoked} or {@link ConsentHolds}. */
  public Outcome<Latest> give(String party, CertificateNumber earlier, Set<Item> items, Actor who) {
    return consents.act(
        GiveLatestAttributes.class,
        who,
        items,
        () -> {
          Optional<CertificateRecord> known =
              certificates
                  .find(earlier)
                  .filter(one -> one.number().authority() == Authority.SIGNING)
                  .filter(one -> one.state() == CertificateState.ISSUED);
          Optional<CertificateRecord> latest = known.flatMap(this::latest);
          List<Consent> given = known.map(one -> book.of(party, one.holder())).orElse(List.of());
          return Outcome.of(items)
              .check(EarlierRevoked.revoked(known.filter(GiveLatestAttributes::ended).isPresent()))
              .check(EarlierRevoked.succeeded(latest.isPresent()))
              .check(ConsentHolds.of(given, items, consents.today()))
              .then(wanted -> read(latest.orElseThrow(), wanted));
        },
        told -> new AuditEvent.Person(told.holder().code(), earlier + " " + told.number()));
  }

  private static boolean ended(CertificateRecord one) {
    return one.end().filter(end -> !end.isHold()).isPresent();
  }

  private Optional<CertificateRecord> latest(CertificateRecord earlier) {
    return certificates
        .present(earlier.holder(), earlier.kind())
        .filter(one -> one.state() == CertificateState.ISSUED)
        .filter(one -> one.end().isEmpty() && one.validity().covers(consents.now()));
  }

  private Latest read(CertificateRecord latest, Set<Item> items) {
    BasicAttributes attributes =
        certificates
            .certificate(latest.number())
            .map(Certificate::getInstance)
            .flatMap(own ->
                BasicAttributes.decode(
                    GeneralNames.fromExtensions(
                        own.getTBSCertificate().getExtensions(), Extension.subjectAlternativeName)))
            .orElseThrow();
    Map<Item, String> values = new EnumMap<>(Item.class);
    for (Item item : items) {
      values.put(
          item,
          switch (item) {
            case NAME -> attributes.name();
            case BIRTH -> attributes.birth().text();
            case SEX -> attributes.sex().code();
            case ADDRESS -> attributes.address();
          });
    }
    return new Latest(latest.number(), latest.holder(), values);
  }
}
