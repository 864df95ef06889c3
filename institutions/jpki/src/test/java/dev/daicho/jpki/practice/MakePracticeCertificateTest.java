package dev.daicho.jpki.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.breaking.Defect;
import dev.daicho.jpki.breaking.Expected;
import dev.daicho.jpki.breaking.OpenSslJudges;
import dev.daicho.jpki.console.OwnStatus;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.procedure.LiftSuspension;
import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.Stranger;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Evidence;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.ExplanationText;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.status.StatusAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MakePracticeCertificateTest {

  private static final TestJpki JPKI = new TestJpki();
  private static final SecureRandom RANDOM = new SecureRandom(new byte[] {1});
  private static final Actor OPERATOR = new Actor("operator@j-lis", Role.JLIS_OPERATOR, null);
  private static final Published PUBLISHED = published();
  private static final MakePracticeCertificate MAKE =
      new MakePracticeCertificate(
          JPKI.store(),
          log(),
          PUBLISHED::authorities,
          () -> URI.create("http://localhost:8080/ocsp"),
          JPKI.clock(),
          RANDOM);

  private static PracticeCertificate good;

  @TempDir static Path folder;

  /** Not as the class is made ready: others take part in issuing, who would wait for that. */
  @BeforeAll
  static void makeOne() {
    good = made(new PracticeCase.Good(), CertificateKind.SIGNING).asked();
  }

  private static AuditLog log() {
    return new AuditLog(JPKI.store(), () -> new byte[16]);
  }

  private static Published published() {
    Map<Authority, AuthorityAtWork> authorities = new EnumMap<>(Authority.class);
    for (Authority authority : Authority.values()) {
      authorities.put(authority, JPKI.authority(authority));
    }
    return new Published(
        JPKI.store(),
        JPKI.loader(),
        log(),
        () -> new Published.Keys(authorities, TestJpki.vault()),
        TestTown.shared().home().part("practice-lists"),
        JPKI.clock(),
        Clock.systemUTC());
  }

  /** Something to be made. */
  record Wish(PracticeCase which, CertificateKind kind) {
    @Override
    public String toString() {
      return kind + " " + which.code();
    }
  }

  /** Every case of every kind, but a cause that signing certificates know for them only. */
  static Stream<Wish> wishes() {
    return PracticeCase.KINDS.stream()
        .flatMap(kind ->
            PracticeCase.all().stream()
                .filter(which -> which.fits(kind))
                .filter(which ->
                    !(which instanceof PracticeCase.Revoked(RevocationCause cause))
                        || kind == CertificateKind.SIGNING
                        || !new PracticeCase.Revoked(cause).fits(CertificateKind.SIGNING))
                .map(which -> new Wish(which, kind)));
  }

  private static MakePracticeCertificate.Made made(PracticeCase which, CertificateKind kind) {
    return (MakePracticeCertificate.Made) MAKE.make(which, kind, TestJpki.UTSUNOMIYA, OPERATOR);
  }

  private static Explanation explain(PracticeCertificate one) {
    byte[] answer = new OwnStatus(PUBLISHED).about(one.certificate()).orElse(new byte[0]);
    return PathValidation.certificate(
        one.certificate(),
        TrustAnchors.of(
            JPKI.authority(Authority.SIGNING).certificate(),
            JPKI.authority(Authority.AUTHENTICATION).certificate()),
        PracticeCase.isForSigning(one.kind()) ? Purpose.signing() : Purpose.login(),
        Moment.of(JPKI.clock().instant()),
        Evidence.none().orUndecided().with(StatusAnswer.read(answer)));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void isJudgedAsItsMakerExpects_andGoesIntoFiles(Wish wish) throws Exception {
    MakePracticeCertificate.Made made = made(wish.which(), wish.kind());
    PracticeCertificate one = made.asked();
    assertThat(one.made()).isEqualTo(wish.which());
    assertThat(made.cards()).hasSize(wish.which() instanceof PracticeCase.Broken ? 0 : cards(wish));
    Explanation explanation = explain(one);
    assertThat(explanation.verdict().code())
        .as(ExplanationText.en(explanation))
        .isEqualTo(wish.which().expected().map(Expected::verdict).orElse("ACCEPTED"));
    assertThat(explanation.firstFailed().map(MakePracticeCertificateTest::expected))
        .isEqualTo(wish.which().expected());
    made.cards().stream()
        .filter(
            card -> !wish.which().equals(new PracticeCase.Revoked(RevocationCause.PARENT_ENDED)))
        .forEach(card -> assertThat(explain(card).verdict().code()).isEqualTo("ACCEPTED"));
    readsIt(one);
    opensslAgrees(wish, one);
  }

  private static int cards(Wish wish) {
    return switch (wish.kind()) {
      case PHONE_SIGNING -> 1;
      case PHONE_AUTHENTICATION -> 2;
      default -> 0;
    };
  }

  private static Expected expected(Checked failed) {
    return new Expected(
        "REFUSED", failed.check(), failed.clause().document(), failed.clause().section());
  }

  /** openssl takes key and certificate out of PKCS#12 just as they are, whatever is wrong. */
  private static void readsIt(PracticeCertificate one) throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    Files.write(folder.resolve("one.p12"), PracticeFiles.p12(one));
    String said =
        openssl
            .run("pkcs12", "-in", "one.p12", "-nodes", "-passin", "pass:" + PracticeFiles.PASSWORD)
            .words();
    String pem = new String(PracticeFiles.pem(one), StandardCharsets.US_ASCII);
    for (String block : pem.split("(?<=-----)\n(?=-----BEGIN)", -1)) {
      assertThat(said).contains(block.strip());
    }
  }

  private static void opensslAgrees(Wish wish, PracticeCertificate one) throws IOException {
    if (!(wish.which() instanceof PracticeCase.Broken(Defect defect))
        || defect.openssl().command() == OpenSslJudges.Command.NONE) {
      return;
    }
    assertThat(verifies(one, JPKI.clock().instant(), defect.openssl())).isFalse();
    assertThat(verifies(good, JPKI.clock().instant(), defect.openssl())).isTrue();
  }

  private static boolean verifies(PracticeCertificate one, Instant at, OpenSslJudges judges)
      throws IOException {
    Files.writeString(
        folder.resolve("both.pem"), pem(Authority.SIGNING) + pem(Authority.AUTHENTICATION));
    Files.write(folder.resolve("one.cer"), one.certificate());
    List<String> strictly =
        judges.command() == OpenSslJudges.Command.VERIFY_STRICTLY
            ? List.of("-auth_level", "2")
            : List.of();
    return Stranger.openssl(folder)
            .run(
                Stream.of(
                        List.of("verify"),
                        strictly,
                        List.of("-CAfile", "both.pem", "-attime"),
                        List.of(Long.toString(at.getEpochSecond()), "one.cer"))
                    .flatMap(List::stream)
                    .toArray(String[]::new))
            .exit()
        == 0;
  }

  private static String pem(Authority authority) {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(Der.encoded(JPKI.authority(authority).certificate()))
        + "\n-----END CERTIFICATE-----\n";
  }

  @Test
  void whatHasAStandingIsOnRecordByTheRealActs_whatIsBrokenIsNot() {
    PracticeCertificate revoked =
        made(new PracticeCase.Revoked(RevocationCause.KEY_LEAKED), CertificateKind.SIGNING).asked();
    CertificateRecord record = JPKI.book().find(revoked.number()).orElseThrow();
    assertThat(record.end().orElseThrow().reason()).isEqualTo(RevocationCause.KEY_LEAKED.reason());
    assertThat(new CertificateHistory(JPKI.store()).of(revoked.number()))
        .extracting(CertificateHistory.Event::event)
        .containsExactly("issued", "revoked");
    PracticeCertificate broken =
        made(new PracticeCase.Broken(Defect.POLICY_MISSING), CertificateKind.SIGNING).asked();
    assertThat(broken.onRecord()).isFalse();
    assertThat(JPKI.book().find(broken.number())).isEmpty();
    assertThat(new PracticeBook(JPKI.store()).find(broken.number()).orElseThrow().id())
        .isEqualTo(broken.id());
    assertThat(new PracticeBook(JPKI.store()).newest(2))
        .extracting(PracticeCertificate::number)
        .containsExactly(broken.number(), revoked.number());
  }

  @Test
  void liftedItHasEffectAgain() {
    PracticeCertificate held =
        made(new PracticeCase.Suspended(), CertificateKind.AUTHENTICATION).asked();
    assertThat(explain(held).verdict().code()).isEqualTo("REFUSED");
    new LiftSuspension(JPKI.certificates())
        .lift(held.number(), new Certificates.By(TestJpki.terminal(), "試験"))
        .orElseThrow();
    assertThat(explain(held).verdict().code()).isEqualTo("ACCEPTED");
  }

  @Test
  void eachHasAnAuditEntry_andWhatDoesNotFitIsNotMade() {
    long before = entries();
    assertThat(
            MAKE.make(
                new PracticeCase.Revoked(RevocationCause.ATTRIBUTES_CHANGED),
                CertificateKind.AUTHENTICATION,
                TestJpki.UTSUNOMIYA,
                OPERATOR))
        .isInstanceOf(MakePracticeCertificate.Unfit.class);
    assertThat(entries()).isEqualTo(before);
    made(new PracticeCase.Good(), CertificateKind.PHONE_AUTHENTICATION);
    made(new PracticeCase.Broken(Defect.EXPIRED), CertificateKind.PHONE_AUTHENTICATION);
    assertThat(entries()).isEqualTo(before + 4);
  }

  private static long entries() {
    return JPKI.store()
        .ask(
            Seal.NATION,
            "select count(*) from audit_entry where municipality = ? and act = ?",
            List.of(Seal.NATION.value(), MakePracticeCertificate.ACT),
            (row, n) -> row.getLong(1))
        .getFirst();
  }

  @Test
  void javaReadsTheFileOfAGoodOne() throws IOException, GeneralSecurityException {
    PracticeCertificate good = made(new PracticeCase.Good(), CertificateKind.SIGNING).asked();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(
        new ByteArrayInputStream(PracticeFiles.p12(good)), PracticeFiles.PASSWORD.toCharArray());
    String alias = keys.aliases().nextElement();
    assertThat(keys.getCertificate(alias).getEncoded()).isEqualTo(good.certificate());
    assertThat(keys.getKey(alias, PracticeFiles.PASSWORD.toCharArray()))
        .isEqualTo(PracticeFiles.key(good));
    PracticeCertificate weak =
        made(new PracticeCase.Broken(Defect.KEY_OF_1024_BITS), CertificateKind.SIGNING).asked();
    assertThat(((RSAPrivateKey) PracticeFiles.key(weak)).getModulus().bitLength()).isEqualTo(1024);
  }
}
