package dev.daicho.bench.jpki;

import dev.daicho.bench.BenchTown;
import dev.daicho.bench.Measure;
import dev.daicho.bench.Rate;
import dev.daicho.bench.Stopwatch;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Verification;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.path.Evidence;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.path.Verdict;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.pki.status.StatusOf;
import dev.daicho.pki.status.StatusRequest;
import dev.daicho.pki.status.StatusResponder;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * How many signatures a second are verified with the signer's path and status by an OCSP answer,
 * all of it read from bytes each time, on all processors; beside the verification of the one
 * signature alone.
 */
final class VerifyBench {

  private static final MunicipalityCode PLACE = MunicipalityCode.of("092011");

  private final Authorities authorities;
  private final Stopwatch watch;
  private final int seconds;

  VerifyBench(Authorities authorities, Stopwatch watch, int seconds) {
    this.authorities = authorities;
    this.watch = watch;
    this.seconds = seconds;
  }

  void run(Consumer<Measure> results) {
    KeyPair pair = authorities.generation().key().generate(authorities.random());
    Certificate certificate = issue(pair);
    byte[] message = new byte[1000];
    byte[] signature =
        SigningKey.of(pair.getPrivate(), authorities.generation().scheme()).sign(message);
    byte[] der = Der.encoded(certificate);
    byte[] answer = answer(certificate);
    Instant now = authorities.town().clock().instant();
    TrustAnchors anchors =
        TrustAnchors.of(authorities.authority(Authority.AUTHENTICATION).certificate());
    Purpose purpose = Purpose.login().allowing(authorities.generation().key());
    BooleanSupplier alone =
        () ->
            Verification.holds(
                certificate.getSubjectPublicKeyInfo(),
                authorities.generation().scheme(),
                message,
                signature);
    BooleanSupplier whole =
        () ->
            alone.getAsBoolean()
                && PathValidation.certificate(
                            der,
                            anchors,
                            purpose,
                            Moment.of(now),
                            Evidence.none().orUndecided().with(StatusAnswer.read(answer)))
                        .verdict()
                    instanceof Verdict.Accepted;
    rate(whole);
    double verified = rate(whole);
    double bare = rate(alone);
    results.accept(Measure.of("verify", verified, "signatures/s"));
    results.accept(Measure.of("verify-bare", bare, "signatures/s"));
    results.accept(Measure.of("verify-share", 100 * verified / bare, "% of bare"));
  }

  private double rate(BooleanSupplier verify) {
    return Rate.of(
        watch,
        seconds,
        () -> {
          if (!verify.getAsBoolean()) {
            throw new IllegalStateException("a good signature was refused");
          }
        });
  }

  private Certificate issue(KeyPair pair) {
    byte[] code = new byte[16];
    authorities.random().nextBytes(code);
    Holder holder = new Holder(HexFormat.of().formatHex(code));
    return authorities
        .issueCertificate()
        .issue(
            new IssueCertificate.Order(
                CertificateKind.AUTHENTICATION,
                holder,
                PLACE,
                BenchTown.DAY.minusYears(40),
                null,
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
                "bench-" + holder.code(),
                BenchTown.DAY.plusYears(10),
                false),
            new Actor("terminal@" + PLACE.digits(), Role.MUNICIPAL_OFFICER, PLACE),
            "bench")
        .orElseThrow()
        .certificate();
  }

  private byte[] answer(Certificate certificate) {
    AuthorityAtWork authority = authorities.authority(Authority.AUTHENTICATION);
    Instant now = authorities.town().clock().instant();
    return new StatusResponder(
            authority.responder(),
            Map.of(
                authority.issuer(),
                serial ->
                    new StatusOf.Said(
                        new CertificateStatus.Good(), now, now.plus(Duration.ofHours(1)))),
            authorities.town().clock())
        .answer(
            new StatusRequest(
                List.of(
                    CertificateId.of(
                        authority.issuer(),
                        certificate.getSerialNumber().getValue(),
                        CertificateId.Hash.SHA_1)),
                Optional.empty()))
        .der();
  }
}
