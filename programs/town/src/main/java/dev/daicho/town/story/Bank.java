package dev.daicho.town.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.consent.Consent;
import dev.daicho.jpki.consent.Consents;
import dev.daicho.jpki.consent.GiveLatestAttributes;
import dev.daicho.jpki.consent.Item;
import dev.daicho.jpki.consent.RecordConsent;
import dev.daicho.jpki.consent.Statement;
import dev.daicho.jpki.publish.ListService;
import dev.daicho.jpki.relying.AccreditOperator;
import dev.daicho.jpki.relying.ConcludeAgreement;
import dev.daicho.jpki.relying.MayReceive;
import dev.daicho.jpki.relying.PartyActs;
import dev.daicho.jpki.relying.PartyBook;
import dev.daicho.jpki.relying.PartyKind;
import dev.daicho.jpki.relying.PartyService;
import dev.daicho.jpki.relying.RegisterParty;
import dev.daicho.jpki.relying.RelyingParty;
import dev.daicho.jpki.webhook.WebhookCourier;
import dev.daicho.jpki.webhook.Webhooks;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.path.Verdict;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.signatures.Explain;
import dev.daicho.signatures.GivenStatus;
import dev.daicho.signatures.Terms;
import dev.daicho.town.Town;
import dev.daicho.town.TownJpki;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * A relying party as programs of banks are: it asks OCSP and fetches lists, judges by what they
 * answer, and listens for webhooks on this machine.
 */
final class Bank implements AutoCloseable {

  private static final String HOOK = "/jpki";
  private static final String SECRET = "whsec_";

  private final Town town;
  private final TownJpki jpki;
  private final String code;
  private final PartyActs.By jlis;
  private final PartyActs acts;
  private final Consents consents;
  private final HttpServer ears;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /**
   * @param code by which J-LIS will know it
   */
  Bank(Town town, String code) {
    this.town = town;
    this.jpki = town.jpki();
    this.code = code;
    this.jlis = new PartyActs.By(new Actor("story", Role.JLIS_OPERATOR, null), "物語の上演");
    this.acts = new PartyActs(jpki.store(), jpki.log(), town.clock());
    this.consents = new Consents(jpki.store(), jpki.log(), town.clock());
    try {
      this.ears = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ears.createContext(HOOK, this::hear);
    ears.start();
  }

  /** Where it learns of a certificate's status. */
  enum Source {
    /** It asks about this one. */
    ANSWER,
    /** It fetches the list of the signer's municipality. */
    LIST
  }

  /** Tells J-LIS that it is there, which is not enough to be answered. */
  Outcome<RelyingParty> register() {
    return new RegisterParty(acts)
        .register(
            new RegisterParty.Notification(
                code, bilingual("story.bank"), PartyKind.ACCREDITED_OPERATOR, null),
            jlis);
  }

  /** The ministers accredit it, and it agrees with J-LIS on all services. */
  Outcome<RelyingParty> accredit() {
    return new AccreditOperator(acts)
        .accredit(code, jlis)
        .flatMap(accredited ->
            new ConcludeAgreement(acts)
                .conclude(code, EnumSet.allOf(PartyService.class), town.clock().today(), jlis));
  }

  /** Whether it may be told the status of signing certificates today. */
  Outcome<RelyingParty> mayAsk() {
    return new MayReceive(new PartyBook(jpki.store()))
        .of(code, PartyService.SIGNING_STATUS, town.clock().today());
  }

  /** It wants to be told of a certificate. */
  void listensFor(CertificateNumber number) {
    Webhooks webhooks = new Webhooks(jpki.store());
    webhooks.set(
        code,
        URI.create("http://localhost:" + ears.getAddress().getPort() + HOOK),
        town.clock().instant());
    webhooks.register(code, number, town.clock().instant());
  }

  /** Whether it was told, in words that J-LIS signed, that a certificate is revoked. */
  boolean heardOf(CertificateNumber number) {
    return heard.stream()
        .anyMatch(body ->
            body.contains("certificate.revoked") && body.contains('"' + number.hex() + '"'));
  }

  /** What a customer signed: in whom, to whom and for how long is in it. */
  Statement statement(CertificateNumber signing, Item... items) {
    return new Statement(code, signing, Set.of(items), town.clock().today());
  }

  /** Sends on what a customer consented to. */
  Outcome<Consent> sendOn(Statement statement, byte[] signature) {
    return new RecordConsent(consents, jpki.random()).record(statement, signature, self());
  }

  /** Asks for what has changed of a customer. */
  Outcome<GiveLatestAttributes.Latest> latest(CertificateNumber earlier, Item item) {
    return new GiveLatestAttributes(consents).give(code, earlier, Set.of(item), self());
  }

  /** Judges a file, signature or certificate, with what it learns of the signer's certificate. */
  Verdict judge(byte[] file, Purpose purpose, HeldCertificate signer, Source source) {
    GivenStatus status =
        source == Source.ANSWER
            ? new GivenStatus(
                List.of(), List.of(StatusAnswer.read(answer(signer))), Optional.empty(), true)
            : new GivenStatus(
                List.of(Explain.list(list(signer))), List.of(), Optional.empty(), true);
    return Explain.file(
            file, Terms.of(anchors(), town.clock().instant()).with(status).with(purpose))
        .orElseThrow()
        .verdict();
  }

  private TrustAnchors anchors() {
    return TrustAnchors.of(jpki.published().anchors());
  }

  private byte[] answer(HeldCertificate of) {
    AuthorityAtWork authority = authority(of.number().authority());
    CertificateId id =
        CertificateId.of(
            authority.issuer(),
            of.certificate().getSerialNumber().getPositiveValue(),
            CertificateId.Hash.SHA_1);
    try {
      byte[] asked =
          new OCSPRequest(
                  new TBSRequest(
                      null, new DERSequence(new Request(id.id(), null)), (Extensions) null),
                  null)
              .getEncoded(ASN1Encoding.DER);
      return jpki.published().statuses().answer(asked, "").reply().der();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] list(HeldCertificate of) {
    String name =
        of.number().authority().name().toLowerCase(Locale.ROOT)
            + "-"
            + of.municipality().digits()
            + ".crl";
    if (!(jpki.published().lists().give(name, "") instanceof ListService.Found(var given))) {
      throw new IllegalStateException("there is no list " + name);
    }
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    try {
      given.content().writeTo(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list.toByteArray();
  }

  private AuthorityAtWork authority(Authority which) {
    return Optional.ofNullable(jpki.authorities().get(which)).orElseThrow();
  }

  private Actor self() {
    return new Actor("party:" + code, Role.RELYING_PARTY, null);
  }

  private static Bilingual bilingual(String key) {
    return Messages.get(key);
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String signed =
          exchange.getRequestHeaders().getFirst("webhook-id")
              + "."
              + exchange.getRequestHeaders().getFirst("webhook-timestamp")
              + "."
              + new String(body, StandardCharsets.UTF_8);
      String signature = exchange.getRequestHeaders().getFirst("webhook-signature");
      boolean ours =
          MessageDigest.isEqual(
              ("v1," + mac(signed)).getBytes(StandardCharsets.UTF_8),
              signature.getBytes(StandardCharsets.UTF_8));
      if (ours) {
        heard.add(new String(body, StandardCharsets.UTF_8));
      }
      exchange.sendResponseHeaders(ours ? 204 : 401, -1);
    }
  }

  private String mac(String text) {
    String secret = WebhookCourier.secretOf(town.secrets(), code);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(
              Base64.getDecoder().decode(secret.substring(SECRET.length())), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }

  @Override
  public void close() {
    ears.stop(0);
  }
}
