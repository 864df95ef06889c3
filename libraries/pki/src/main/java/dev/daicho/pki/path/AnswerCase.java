package dev.daicho.pki.path;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.StatusAnswer;
import java.util.Optional;

/**
 * An OCSP answer, alone or as evidence about a certificate, as its checks look at it.
 *
 * @param given the response
 * @param nonce that was sent
 * @param anchors who is believed
 * @param about the certificate and the authority that issued it; empty for an answer alone
 * @param signer whose key has signed it
 */
public record AnswerCase(
    Optional<StatusAnswer.Reading> given,
    Optional<Nonce> nonce,
    TrustAnchors anchors,
    Moment moment,
    Optional<PathCase> about,
    Optional<Signer> signer) {

  /**
   * Who has signed an answer.
   *
   * @param certificate the authority's own, or the one that came with the answer
   * @param authority the anchor that it is, or that issued it; empty when there is none
   * @param itself whether it is the authority
   */
  public record Signer(
      ReadCertificate certificate, Optional<ReadCertificate> authority, boolean itself) {}

  static AnswerCase of(
      Optional<StatusAnswer.Reading> given,
      Optional<Nonce> nonce,
      TrustAnchors anchors,
      Moment moment,
      Optional<PathCase> about) {
    return new AnswerCase(
        given,
        nonce,
        anchors,
        moment,
        about,
        read(given).flatMap(answer -> signer(answer, anchors)));
  }

  private static Optional<StatusAnswer> read(Optional<StatusAnswer.Reading> reading) {
    return reading
        .filter(StatusAnswer.Read.class::isInstance)
        .map(one -> ((StatusAnswer.Read) one).answer());
  }

  private static Optional<Signer> signer(StatusAnswer answer, TrustAnchors anchors) {
    return anchors.certificates().stream()
        .filter(anchor -> answer.seal().isOf(anchor.fields().key()))
        .findFirst()
        .map(anchor -> new Signer(anchor, Optional.of(anchor), true))
        .or(() ->
            answer.certificates().stream()
                .filter(one -> answer.seal().isOf(one.getSubjectPublicKeyInfo()))
                .map(ReadCertificate::of)
                .filter(ReadCertificate.Read.class::isInstance)
                .map(one -> ((ReadCertificate.Read) one).certificate())
                .findFirst()
                .map(one ->
                    new Signer(one, anchors.byKey(one.fields().issuer(), one::isSignedBy), false)));
  }

  /** The answer; asked only once it is known to be one. */
  public StatusAnswer answer() {
    return read(given).orElseThrow();
  }

  /** Who has signed it; asked only once that is known. */
  public Signer whoSigned() {
    return signer.orElseThrow();
  }

  /** What it says of the certificate; empty when it says nothing of it. */
  public Optional<StatusAnswer.Single> single() {
    return about.flatMap(path ->
        answer().statuses().stream()
            .filter(one ->
                one.id().serial().equals(path.certificate().fields().serial())
                    && one.id().isOf(issuer(path.authority())))
            .findFirst());
  }

  private static Issuer issuer(ReadCertificate authority) {
    return new Issuer(
        authority.fields().subject(),
        authority.fields().subject(),
        authority.fields().key(),
        authority.fields().serial());
  }
}
