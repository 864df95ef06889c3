package dev.daicho.bench.jpki;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.Nonce;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/** Questions about certificates drawn from the record, made beforehand. */
final class StatusQuestions {

  private static final long SEED = 17;
  private static final int NONCE_LENGTH = 16;

  private final List<Question> questions;

  private StatusQuestions(List<Question> questions) {
    this.questions = questions;
  }

  /** One of them, and what is to come of it. */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they are sent; never compared
  record Question(byte[] der, BigInteger serial, Optional<Nonce> nonce, boolean revoked) {}

  /**
   * Draws certificates of those that were entered.
   *
   * @param count how many questions
   * @param issued how many were entered
   * @param oneIn of how many one is revoked
   * @param nonces whether each has one, so that its answer must be signed for it
   */
  static StatusQuestions of(Issuer issuer, int count, int issued, int oneIn, boolean nonces) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Question> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long which = random.nextLong(1, issued + 1L);
      BigInteger serial = BigInteger.valueOf(FilledRecord.serial(which));
      byte[] bytes = new byte[NONCE_LENGTH];
      random.nextBytes(bytes);
      CertificateId id = CertificateId.of(issuer, serial, CertificateId.Hash.SHA_1);
      all.add(
          new Question(
              Der.encoded(
                  new OCSPRequest(
                      new TBSRequest(
                          null,
                          new DERSequence(new Request(id.id(), null)),
                          nonces ? nonce(bytes) : null),
                      null)),
              serial,
              nonces ? Optional.of(Nonce.of(bytes)) : Optional.empty(),
              FilledRecord.isRevoked(which, oneIn)));
    }
    return new StatusQuestions(all);
  }

  private static Extensions nonce(byte[] bytes) {
    return new Extensions(
        new Extension(
            OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
            false,
            new DEROctetString(Der.encoded(new DEROctetString(bytes)))));
  }

  int size() {
    return questions.size();
  }

  Question get(int number) {
    return questions.get(number);
  }
}
