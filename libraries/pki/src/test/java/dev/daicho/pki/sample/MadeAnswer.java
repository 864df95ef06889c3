package dev.daicho.pki.sample;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.ResponderIdentity;
import dev.daicho.pki.status.StatusOf;
import dev.daicho.pki.status.StatusRequest;
import dev.daicho.pki.status.StatusResponder;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/** An OCSP answer about the signing certificate of {@link GoodCertificates}. */
public final class MadeAnswer {

  private final GoodCertificates good;
  private ResponderIdentity identity;
  private BigInteger serial = BigInteger.valueOf(0x0133C349);
  private Instant from = GoodCertificates.DAY;
  private Instant until = GoodCertificates.DAY.plusSeconds(86_400);
  private Optional<Nonce> nonce = Optional.empty();

  private MadeAnswer(GoodCertificates good) {
    this.good = good;
    this.identity = identity(good);
  }

  /** As it should be, by the delegate of the authority. */
  public static MadeAnswer of(Generation generation) {
    return new MadeAnswer(GoodCertificates.of(generation));
  }

  private static ResponderIdentity identity(GoodCertificates of) {
    return new ResponderIdentity(of.certified(), of.issue(CertificateKind.STATUS_RESPONDER));
  }

  /** By the delegate of another generation's authority. */
  public MadeAnswer by(Generation other) {
    identity = identity(GoodCertificates.of(other));
    return this;
  }

  /** By the certified key, with a certificate of one's own. */
  public MadeAnswer with(byte[] certificate) {
    identity = new ResponderIdentity(good.certified(), Certificate.getInstance(certificate));
    return this;
  }

  /** By the authority itself. */
  public MadeAnswer direct() {
    identity =
        new ResponderIdentity(
            good.signer(CertificateKind.SIGNING), good.issue(CertificateKind.SIGNING_AUTHORITY));
    return this;
  }

  /** By the authority itself, in the name of its delegate. */
  public MadeAnswer inAnothersName() {
    identity = new ResponderIdentity(good.signer(CertificateKind.SIGNING), identity.certificate());
    return this;
  }

  /** About another certificate. */
  public MadeAnswer about(BigInteger other) {
    serial = other;
    return this;
  }

  /** True from then until then. */
  public MadeAnswer during(Instant thisUpdate, Instant nextUpdate) {
    from = thisUpdate;
    until = nextUpdate;
    return this;
  }

  /** With a nonce. */
  public MadeAnswer nonce(Nonce asked) {
    nonce = Optional.of(asked);
    return this;
  }

  /** The response, when that is the status. */
  public byte[] saying(CertificateStatus status) {
    return telling(any -> new StatusOf.Said(status, from, until));
  }

  /** The response, when nothing can be told. */
  public byte[] sayingNothing() {
    return telling(any -> new StatusOf.NotNow());
  }

  private byte[] telling(StatusOf knows) {
    var issuer = good.issuer(CertificateKind.SIGNING);
    CertificateId id = CertificateId.of(issuer, serial, CertificateId.Hash.SHA_1);
    return new StatusResponder(identity, Map.of(issuer, knows), () -> from)
        .answer(new StatusRequest(List.of(id), nonce))
        .der();
  }
}
