package dev.daicho.jpki.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.breaking.Defect;
import dev.daicho.jpki.decision.ConfirmDecision;
import dev.daicho.jpki.decision.DecisionBook;
import dev.daicho.jpki.decision.Decisions;
import dev.daicho.jpki.decision.Matter;
import dev.daicho.jpki.practice.PracticeBook;
import dev.daicho.jpki.practice.PracticeCase;
import dev.daicho.jpki.practice.PracticeCertificate;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.relying.Parties;
import dev.daicho.jpki.relying.PartyKind;
import dev.daicho.jpki.web.Http;
import dev.daicho.jpki.web.JpkiServer;
import dev.daicho.jpki.web.OnJpkiServer;
import dev.daicho.jpki.webhook.RevocationFeed;
import dev.daicho.jpki.webhook.Webhooks;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The console's pages as a browser gets them. */
@OnJpkiServer
class ConsolePagesTest {

  private static final TestJpki JPKI = JpkiServer.JPKI;
  private static final String BOUNDARY = "daicho-boundary";

  @LocalServerPort int port;

  private String get(String path) {
    return text(new Http(port).get(path), 200);
  }

  private String post(String path, Map<String, String> form) {
    return text(posted(path, form), 200);
  }

  private HttpResponse<byte[]> posted(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return new Http(port)
        .post(
            path,
            body.getBytes(StandardCharsets.US_ASCII),
            "Content-Type",
            "application/x-www-form-urlencoded");
  }

  private static String text(HttpResponse<byte[]> answer, int status) {
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(answer.statusCode()).as(body).isEqualTo(status);
    return body;
  }

  private String verify(byte[] file, String usage, String status) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "usage", "", usage.getBytes(StandardCharsets.UTF_8));
    part(body, "status", "", status.getBytes(StandardCharsets.UTF_8));
    part(body, "file", "; filename=\"some.file\"", file);
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return text(
        new Http(port)
            .post(
                "/jpki/verify",
                body.toByteArray(),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY),
        200);
  }

  private static void part(ByteArrayOutputStream body, String name, String more, byte[] value)
      throws IOException {
    body.write(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + more
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    body.write(value);
    body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private PracticeCertificate made(String made, CertificateKind kind) {
    String page =
        post("/jpki/practice", Map.of("made", made, "kind", kind.name(), "municipality", "092011"));
    assertThat(page).contains("作りました。", "It was made.");
    // A phone's certificate is kept after those of its card.
    return new PracticeBook(JPKI.store()).newest(1).getFirst();
  }

  private PracticeCertificate made(PracticeCase made) {
    return made(made.code(), CertificateKind.SIGNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jpki",
        "/jpki/certificates",
        "/jpki/certificates?find=nothing",
        "/jpki/verify",
        "/jpki/practice",
        "/jpki/disturbances"
      })
  void speaksBothLanguages_andHasNothingThatThePolicyForbids(String path) {
    String page = get(path);
    assertThat(page).contains("<span lang=\"ja\">", "<span lang=\"en\">");
    assertThat(page).doesNotContain("<script>", " style=\"", " onclick=", "??");
  }

  @Test
  void theOverviewTellsWhatCanBeAsked_andItIsThere() {
    assertThat(get("/jpki"))
        .contains(
            "https://jpki.example/ocsp",
            "href=\"/ca/signing.pem\"",
            "href=\"/crl/authentication-delta.crl\"",
            "openssl ocsp -issuer signing.pem",
            "-attime " + JPKI.clock().instant().getEpochSecond(),
            "/api/v1/openapi.json");
    assertThat(new Http(port).get("/ca/authentication-responder.pem").statusCode()).isEqualTo(200);
    assertThat(new Http(port).get("/crl/signing.crl").statusCode()).isEqualTo(200);
  }

  @Test
  void aCertificateIsFoundByNumberAndByCarrier_andSomebodyLooked() {
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    CertificateRecord record = JPKI.book().find(number).orElseThrow();
    String name = "signing-" + number.hex();
    assertThat(get("/jpki/certificates?find=" + number.hex())).contains(name, record.carrier());
    assertThat(get("/jpki/certificates?find=" + record.carrier())).contains(name);
    String page = get("/jpki/certificates/" + name);
    assertThat(page)
        .contains("署名・発行", "signed and issued", "OCSP, now", "not on it")
        .contains(BothCalendars.format(JPKI.clock().today()))
        .as("personal")
        .doesNotContain("番号　花子", "旭１丁目");
    assertThat(looks(record)).isEqualTo(3);
  }

  private static long looks(CertificateRecord record) {
    return JPKI.store()
            .ask(
                Seal.NATION,
                "select count(*) from audit_person where municipality = ? and subject = ?",
                List.of(Seal.NATION.value(), record.holder().code()),
                (row, n) -> row.getLong(1))
            .getFirst()
        - 1;
  }

  /** Whoever proposed it is refused; another operator is not. */
  private void confirmedByAnother(CertificateNumber number) {
    Decisions decisions = new Decisions(JPKI.store(), JPKI.log(), JPKI.clock(), JPKI::keys);
    long id = new DecisionBook(JPKI.store()).last(1).getFirst().id();
    String name = "signing-" + number.hex();
    assertThat(get("/jpki/decisions")).contains(name, "一時利用停止の解除", "lifting of a suspension");
    String own = post("/jpki/decisions/" + id, Map.of("act", "confirm", "reason", "試験"));
    assertThat(own).contains("banner-error");
    assertThat(post("/jpki/decisions/" + id, Map.of("act", "confirm", "reason", " ")))
        .contains("理由を書いてください。");
    assertThat(JPKI.book().find(number).orElseThrow().isHeld()).isTrue();
    new ConfirmDecision(decisions).confirm(id, TestJpki.operator("another")).orElseThrow();
    assertThat(JPKI.book().find(number).orElseThrow().isHeld()).isFalse();
    assertThat(get("/jpki/decisions")).contains("another", "confirmed", "決裁");
  }

  @Test
  void aLeakedKeyIsProposedWithItsGrounds_andWhatIsNoProposalIsNotDecided() {
    assertThat(post("/jpki/decisions", Map.of("authority", "", "grounds", "")))
        .contains("認証局を選んでください。", "Say why.");
    assertThat(post("/jpki/decisions", Map.of("authority", "SIGNING", "grounds", "試験の漏えい")))
        .contains("It is proposed.", "試験の漏えい", "発行者署名符号の漏えい等による失効");
    assertThat(new DecisionBook(JPKI.store()).last(1).getFirst().matter())
        .isInstanceOf(Matter.AuthorityKeyLeaked.class);
    Map<String, String> confirm = Map.of("act", "confirm", "reason", "試験");
    assertThat(posted("/jpki/decisions/999999", confirm).statusCode()).isEqualTo(404);
    assertThat(posted("/jpki/decisions/x", confirm).statusCode()).isEqualTo(404);
  }

  @Test
  void itIsSuspendedLiftedAndRevokedByTheRealActs_andThePageTellsItsLife() {
    PracticeCertificate one = made(new PracticeCase.Good());
    String path = "/jpki/certificates/signing-" + one.number().hex();
    assertThat(post(path, Map.of("act", "suspend", "reason", "試験")))
        .contains("It is suspended.", RevocationReason.CERTIFICATE_HOLD.title().ja());
    assertThat(post(path, Map.of("act", "suspend", "reason", "試験"))).contains("banner-error");
    assertThat(post(path, Map.of("act", "lift", "reason", "試験"))).contains("It is proposed.");
    confirmedByAnother(one.number());
    assertThat(post(path, Map.of("act", "revoke", "reason", "試験")))
        .contains("事由を選んでください。", "Choose a cause.");
    assertThat(post(path, Map.of("act", "revoke", "cause", "KEY_LEAKED", "reason", " ")))
        .contains("理由を書いてください。", "Say why.");
    JPKI.clock().advance(Duration.ofMinutes(6));
    assertThat(post(path, Map.of("act", "revoke", "cause", "KEY_LEAKED", "reason", "試験")))
        .contains("It is revoked.", "秘密鍵の漏えい等の届出", "法10条・29条")
        .doesNotContain("value=\"lift\"");
    assertThat(JPKI.book().find(one.number()).orElseThrow().end().orElseThrow().reason())
        .isEqualTo(RevocationCause.KEY_LEAKED.reason());
    assertThat(posted(path, Map.of("act", "x", "reason", "試験")).statusCode()).isEqualTo(400);
  }

  @Test
  void thePageTellsWhoWillBeToldOfIt() {
    String party = new Parties().registered(PartyKind.COURT).code();
    Webhooks webhooks = new Webhooks(JPKI.store());
    Instant now = JPKI.clock().instant();
    webhooks.set(party, URI.create("http://127.0.0.1:9/told"), now);
    PracticeCertificate one = made(new PracticeCase.Good());
    webhooks.register(party, one.number(), now);
    String path = "/jpki/certificates/signing-" + one.number().hex();
    post(path, Map.of("act", "suspend", "reason", "試験"));
    new RevocationFeed(JPKI.store(), InstantSource.system()).feed();
    assertThat(get(path)).contains(party, "certificate.suspended", "これから送る", "waits");
  }

  @Test
  void thePhonesPageLeadsToTheCards() {
    PracticeCertificate phone = made("good", CertificateKind.PHONE_AUTHENTICATION);
    String page = get("/jpki/certificates/authentication-" + phone.number().hex());
    CertificateRecord record = JPKI.book().find(phone.number()).orElseThrow();
    CertificateNumber parent = Objects.requireNonNull(record.parent());
    assertThat(page).contains("/jpki/certificates/authentication-" + parent.hex());
    assertThat(get("/jpki/certificates/authentication-" + parent.hex()))
        .contains("authentication-" + phone.number().hex(), "the other one on the card");
  }

  @ParameterizedTest
  @ValueSource(strings = {"signing-1", "signing", "other-0133C349", "signing-FFFFFFFF", "%00"})
  void whatIsNotThereIsNotFound(String name) {
    int status = new Http(port).get("/jpki/certificates/" + name).statusCode();
    assertThat(status).isBetween(400, 404);
    assertThat(new Http(port).get("/jpki/practice/" + name).statusCode()).isBetween(400, 404);
  }

  @Test
  void verifyExplainsEachAsItsPageExpects() throws IOException {
    PracticeCertificate good = made(new PracticeCase.Good());
    assertThat(verify(good.certificate(), "signing", "ocsp"))
        .contains("tag-accepted", "NotRevokedByAnswer", "合格", "passed")
        .doesNotContain("tag-refused");
    for (PracticeCase which :
        List.of(
            new PracticeCase.Suspended(),
            new PracticeCase.Revoked(RevocationCause.REPLACED),
            new PracticeCase.Broken(Defect.EXPIRED),
            new PracticeCase.Broken(Defect.EXTENSION_TWICE),
            new PracticeCase.Broken(Defect.OTHER_AUTHORITY))) {
      PracticeCertificate one = made(which);
      String page = verify(one.certificate(), "signing", "ocsp");
      String decisive = page.substring(page.indexOf("checks decisive"));
      assertThat(decisive.substring(0, decisive.indexOf("</ul>")))
          .as(which.code())
          .contains(which.expected().orElseThrow().check(), "不合格", "failed");
      assertThat(get("/jpki/practice/" + one.id()))
          .contains(which.expected().orElseThrow().check(), "REFUSED");
    }
  }

  @Test
  void verifyTakesListsAnswersAndCms_andRefusesWhatItDoesNotKnow() throws IOException {
    PracticeCertificate good = made(new PracticeCase.Good());
    byte[] list = new Http(port).get("/crl/signing-092011.crl").body();
    assertThat(verify(list, "", "")).contains("失効リスト", "tag-accepted");
    assertThat(verify(good.certificate(), "login", "")).contains("tag-refused");
    assertThat(verify("hello".getBytes(StandardCharsets.UTF_8), "", "ocsp"))
        .contains("知っている形式ではありません。", "of no form that is known");
    assertThat(verify(new byte[0], "", "ocsp")).contains("Choose a file.");
    assertThat(verify(new byte[(5 << 20) + 1], "", "ocsp")).contains("larger than 5 MB");
    assertThat(posted("/jpki/verify", Map.of()).statusCode()).isEqualTo(200);
  }

  @Test
  void filesComeInEachForm() {
    PracticeCertificate one = made(new PracticeCase.Broken(Defect.POLICY_MISSING));
    String path = "/jpki/practice/" + one.id();
    HttpResponse<byte[]> p12 = new Http(port).get(path + "/p12");
    assertThat(p12.statusCode()).isEqualTo(200);
    assertThat(p12.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("practice-" + one.id() + ".p12");
    assertThat(text(new Http(port).get(path + "/pem"), 200)).contains("BEGIN PRIVATE KEY");
    assertThat(new Http(port).get(path + "/cer").body()).isEqualTo(one.certificate());
    assertThat(new Http(port).get(path + "/exe").statusCode()).isEqualTo(404);
  }

  @Test
  void whatDoesNotGoTogetherIsSaid() {
    Map<String, String> wish =
        Map.of("made", "revoked-did-not-move-in", "kind", "SIGNING", "municipality", "092011");
    assertThat(post("/jpki/practice", wish)).contains("There is no such thing among");
    assertThat(post("/jpki/practice", Map.of("made", "x"))).contains("no such municipality");
    assertThat(post("/jpki/practice", Map.of("made", "x", "municipality", "092011")))
        .contains("Choose a case and a kind.");
  }

  @Test
  void disturbancesAreSetAndLifted() {
    Map<String, String> wish =
        Map.of(
            "party", "console-test",
            "target", "LIST",
            "effect", "CORRUPT",
            "lasting", "600");
    assertThat(post("/jpki/disturbances", wish)).contains("It is at work.", "console-test");
    String page = get("/jpki");
    assertThat(page).contains("console-test");
    String lift = get("/jpki/disturbances");
    String its = lift.substring(lift.indexOf("console-test"));
    String path = its.substring(its.indexOf("action=\"/jpki/disturbances/") + 8).split("\"", 2)[0];
    assertThat(post(path, Map.of())).contains("It is lifted.").doesNotContain("console-test");
    assertThat(posted(path, Map.of()).statusCode()).isEqualTo(404);
    assertThat(
            post(
                "/jpki/disturbances",
                Map.of("target", "STATUS", "effect", "DELAY", "amount", "31", "lasting", "9")))
        .contains("at most 30 seconds");
  }

  @Test
  void theCorpusComesAsOneFile() throws IOException {
    HttpResponse<byte[]> zip = new Http(port).get("/jpki/corpus.zip");
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names)
        .hasSizeGreaterThan(120)
        .doesNotHaveDuplicates()
        .contains("corpus.json", "anchors/both.pem", "bad/certificate-expired.cer");
  }
}
