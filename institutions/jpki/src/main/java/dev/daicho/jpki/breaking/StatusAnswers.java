package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Words;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerTime;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.ResponderIdentity;
import dev.daicho.pki.status.StatusOf;
import dev.daicho.pki.status.StatusRequest;
import dev.daicho.pki.status.StatusResponder;
import dev.daicho.signatures.Material;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/** OCSP responses that tell of a revocation, or nothing that can be believed. */
final class StatusAnswers implements Family {

  private static final String SENT = "000102030405060708090A0B0C0D0E0F";

  /** Of a time such as 20260401090000Z. */
  private static final int LAST_OF_MINUTE = 11;

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Expected REVOKED =
      Expected.refused("NotRevokedByAnswer", "RFC 5280", "6.1.3 (a)(3)");
  private static final Expected NOT_DELEGATED =
      Expected.undecided("ResponderDelegated", "RFC 6960", "4.2.2.2");
  private static final OpenSslJudges OWN_CLOCK =
      OpenSslJudges.none(
          "openssl ocspは応答の時刻を自分の時計と比べる", "openssl ocsp compares these times with its own clock");
  private static final OpenSslJudges NO_QUESTION =
      OpenSslJudges.none(
          "openssl ocspは要求のファイルがなければノンスを比べない",
          "openssl ocsp compares the nonce only with the request at hand");

  @Override
  public List<Sample> samples(GoodPieces good) {
    return new Made(good).all();
  }

  /** Whoever answers, about whatever, at whatever time. */
  private static final class Made {
    private final GoodPieces good;
    private final SampleTown town;
    private final ResponderIdentity responder;
    private final Instant from;
    private final Instant until;

    Made(GoodPieces good) {
      this.good = good;
      this.town = good.town();
      this.from = good.at().minus(GoodPieces.HOUR);
      this.until = good.at().plus(GoodPieces.HOUR);
      this.responder = new ResponderIdentity(town.helper(), delegate());
    }

    private Certificate delegate() {
      return certified(town.issuer(Authority.SIGNING), town.key(Authority.SIGNING));
    }

    private Certificate certified(Issuer issuer, SigningKey key) {
      return Certificate.getInstance(
          good.edit(town.helper(CertificateKind.STATUS_RESPONDER, issuer)).sign(key));
    }

    private byte[] answer(
        ResponderIdentity who, BigInteger serial, StatusOf says, Optional<Nonce> nonce) {
      Issuer issuer = town.issuer(Authority.SIGNING);
      CertificateId id = CertificateId.of(issuer, serial, CertificateId.Hash.SHA_1);
      return new StatusResponder(who, Map.of(issuer, says), () -> from)
          .answer(new StatusRequest(List.of(id), nonce))
          .der();
    }

    private byte[] by(ResponderIdentity who) {
      return answer(
          who, SampleTown.HANAKO_SERIAL, said(new CertificateStatus.Good()), Optional.empty());
    }

    private byte[] saying(StatusOf says) {
      return answer(responder, SampleTown.HANAKO_SERIAL, says, Optional.empty());
    }

    private StatusOf said(CertificateStatus status) {
      return any -> new StatusOf.Said(status, from, until);
    }

    private byte[] during(Instant thisUpdate, Instant nextUpdate) {
      return saying(any -> new StatusOf.Said(new CertificateStatus.Good(), thisUpdate, nextUpdate));
    }

    private byte[] revoked(RevocationReason reason) {
      return saying(
          said(new CertificateStatus.Revoked(good.at().minus(Duration.ofDays(1)), reason)));
    }

    private byte[] repeating(String nonce) {
      return answer(
          responder,
          SampleTown.HANAKO_SERIAL,
          said(new CertificateStatus.Good()),
          Optional.of(new Nonce(nonce.toLowerCase(Locale.ROOT))));
    }

    /** Where the digits of its time of production stand, which is the first time in it. */
    private int producedAt(byte[] answer) {
      byte[] time = Der.encoded(DerTime.generalized(from));
      return CertificateSignature.position(
          answer, new String(time, 2, time.length - 2, StandardCharsets.US_ASCII));
    }

    List<Sample> all() {
      byte[] right = by(responder);
      byte[] changed = right.clone();
      changed[producedAt(right) + LAST_OF_MINUTE] ^= 1;
      Instant at = good.at();
      Certificate expired =
          Certificate.getInstance(
              good.edit(
                      town.helper(CertificateKind.STATUS_RESPONDER, town.issuer(Authority.SIGNING)))
                  .valid(town.begun(), at.minus(SECOND))
                  .sign(town.key(Authority.SIGNING)));
      return List.of(
          of(
              "answer-revoked",
              "失効したと答えるOCSP応答",
              "it says that the certificate is revoked",
              revoked(RevocationReason.KEY_COMPROMISE),
              REVOKED,
              OpenSslJudges.OCSP),
          of(
              "answer-on-hold",
              "一時停止中と答えるOCSP応答",
              "it says that the certificate is suspended",
              revoked(RevocationReason.CERTIFICATE_HOLD),
              REVOKED,
              OpenSslJudges.OCSP),
          of(
              "answer-unknown",
              "証明書を知らないと答えるOCSP応答",
              "it says that the certificate is unknown",
              saying(said(new CertificateStatus.Unknown())),
              Expected.undecided("StatusKnown", "RFC 6960", "2.2"),
              OpenSslJudges.OCSP),
          of(
              "answer-stale",
              "1秒前に古くなったOCSP応答",
              "newer information was due a second ago",
              during(from, at.minus(SECOND)),
              Expected.undecided("AnswerNotOld", "RFC 6960", "3.2 (6)"),
              OWN_CLOCK),
          of(
              "answer-not-yet-valid",
              "1秒後の時点のOCSP応答",
              "it is about a moment in a second",
              during(at.plus(SECOND), until),
              Expected.undecided("AnswerBegun", "RFC 6960", "3.2 (5)"),
              OWN_CLOCK),
          of(
              "answer-about-another",
              "別の証明書についてのOCSP応答",
              "it is about another certificate",
              answer(
                  responder,
                  SampleTown.TARO_SERIAL,
                  said(new CertificateStatus.Good()),
                  Optional.empty()),
              Expected.undecided("AnswerAboutIt", "RFC 6960", "3.2 (1)"),
              OpenSslJudges.OCSP),
          nonce(
              "answer-with-another-nonce",
              "別のノンスを返すOCSP応答",
              "it repeats another nonce",
              repeating("FF" + SENT.substring(2))),
          nonce("answer-without-nonce", "ノンスを返さないOCSP応答", "it repeats no nonce", right),
          of(
              "answer-of-a-stranger",
              "同じ名前の、知らない認証局のレスポンダの応答",
              "a responder of an unknown authority with the same name signed it",
              by(
                  new ResponderIdentity(
                      town.helper(), certified(town.strangeIssuer(), town.stranger()))),
              NOT_DELEGATED,
              OpenSslJudges.OCSP),
          of(
              "answer-without-delegation",
              "OCSPSigningのない証明書で署名された応答",
              "signed with a certificate that has no OCSPSigning",
              by(new ResponderIdentity(town.hanakoSigns(), town.issued(CertificateKind.SIGNING))),
              NOT_DELEGATED,
              OpenSslJudges.OCSP),
          of(
              "answer-of-the-other-authority",
              "利用者証明用認証局のレスポンダの応答",
              "a responder of the user authentication authority signed it",
              by(
                  new ResponderIdentity(
                      town.helper(),
                      certified(
                          town.issuer(Authority.AUTHENTICATION),
                          town.key(Authority.AUTHENTICATION)))),
              NOT_DELEGATED,
              OpenSslJudges.OCSP),
          of(
              "answer-of-an-expired-responder",
              "満了したレスポンダの応答",
              "its responder has expired",
              by(new ResponderIdentity(town.helper(), expired)),
              Expected.undecided("ResponderValid", "RFC 6960", "3.2 (4)"),
              OpenSslJudges.OCSP),
          of(
              "answer-changed",
              "署名後に1バイトが変えられたOCSP応答",
              "a byte was changed after it was signed",
              changed,
              Expected.undecided("AnswerSigned", "RFC 6960", "3.2 (2)"),
              OpenSslJudges.OCSP),
          of(
              "answer-try-later",
              "tryLaterだけのOCSP応答",
              "it says only to try later",
              saying(any -> new StatusOf.NotNow()),
              Expected.undecided("AnswerGiven", "RFC 6960", "2.3"),
              OpenSslJudges.OCSP),
          of(
              "answer-cut",
              "途中で切れたOCSP応答",
              "it ends too early",
              Arrays.copyOf(right, right.length - 1),
              Expected.undecided("AnswerReadable", "RFC 6960", "4.2.1"),
              OpenSslJudges.OCSP));
    }

    private Sample of(
        String id, String ja, String en, byte[] bad, Expected expected, OpenSslJudges openssl) {
      return sample(
          id,
          ja,
          en,
          answered(Piece.bad(id + ".ocsp", bad)),
          answered(Piece.good("signing.ocsp", by(responder))),
          expected,
          openssl);
    }

    private Sample nonce(String id, String ja, String en, byte[] bad) {
      return sample(
          id,
          ja,
          en,
          answered(Piece.bad(id + ".ocsp", bad)).nonce(SENT),
          answered(Piece.good("signing-nonce.ocsp", repeating(SENT))).nonce(SENT),
          Expected.undecided("NonceRepeated", "RFC 9654", "2.1"),
          NO_QUESTION);
    }

    private Case answered(Piece answer) {
      return Case.of(good.signing()).answer(answer);
    }

    private Sample sample(
        String id,
        String ja,
        String en,
        Case bad,
        Case right,
        Expected expected,
        OpenSslJudges openssl) {
      return new Sample(
          id,
          Material.STATUS_ANSWER,
          "signing",
          good.at(),
          new Words(ja, en),
          bad,
          right,
          expected,
          openssl);
    }
  }
}
