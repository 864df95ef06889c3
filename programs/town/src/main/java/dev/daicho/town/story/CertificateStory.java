package dev.daicho.town.story;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.consent.ConsentHolds;
import dev.daicho.jpki.consent.GiveLatestAttributes;
import dev.daicho.jpki.consent.Item;
import dev.daicho.jpki.consent.SignedByItsHolder;
import dev.daicho.jpki.consent.Statement;
import dev.daicho.jpki.procedure.ApplyForCertificates;
import dev.daicho.jpki.relying.AccreditationHolds;
import dev.daicho.jpki.relying.ServiceInScope;
import dev.daicho.jpki.rule.AppliesWhereRecorded;
import dev.daicho.jpki.rule.SigningFromFifteen;
import dev.daicho.jpki.webhook.RevocationFeed;
import dev.daicho.jpki.webhook.WebhookCourier;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.register.ResidentRecord;
import dev.daicho.town.Town;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the certificates on Hanako's card go through while the family moves: issued, relied on by a
 * bank, revoked by the move, and five birthdays later expired.
 */
final class CertificateStory implements AutoCloseable {

  private static final int CARD_LASTS = 10;
  private static final int CARD_BYTES = 5;
  private static final String REVOKED = "NotRevoked";
  private static final String EXPIRED = "NotExpired";

  private final Town town;
  private final Stage stage;
  private final Bank bank;
  private final String card;
  private final RevocationFeed feed;
  private final WebhookCourier courier;
  private final Map<CertificateKind, HeldCertificate> held = new EnumMap<>(CertificateKind.class);

  CertificateStory(Town town, Stage stage) {
    this.town = town;
    this.stage = stage;
    byte[] chance = new byte[CARD_BYTES];
    town.jpki().random().nextBytes(chance);
    String number = HexFormat.of().formatHex(chance);
    this.card = "TEST" + number.toUpperCase(Locale.ROOT);
    this.bank = new Bank(town, "story-bank-" + number);
    this.feed = new RevocationFeed(town.jpki().store(), Town.realTime());
    this.courier = new WebhookCourier(town.jpki().store(), town.secrets(), Town.realTime());
  }

  /** Before they leave Utsunomiya: issued, and relied on. */
  void begin(ResidentRecord hanako, ResidentRecord mirai) {
    stage.outcome(
        "jpki",
        Messages.get("story.certificate.child"),
        false,
        SigningFromFifteen.class,
        apply(mirai, Map.of(CertificateKind.SIGNING, key())));
    issue("story.certificate.issued", hanako, true);
    stage.outcome("bank", Messages.get("story.bank.registers"), true, null, bank.register());
    stage.outcome(
        "bank", Messages.get("story.bank.not-yet"), false, AccreditationHolds.class, bank.mayAsk());
    stage.outcome("bank", Messages.get("story.bank.accredited"), true, null, bank.accredit());
    stage.outcome(
        "bank", Messages.get("story.bank.may-ask"), true, ServiceInScope.class, bank.mayAsk());
    bank.listensFor(number(CertificateKind.SIGNING));
    judge(
        "story.bank.contract",
        contract(),
        Purpose.signing(),
        certificate(CertificateKind.SIGNING),
        null);
    login("story.bank.login", null);
    Statement statement = bank.statement(number(CertificateKind.SIGNING), Item.ADDRESS);
    stage.outcome(
        "bank",
        Messages.get("story.bank.consent"),
        true,
        SignedByItsHolder.class,
        bank.sendOn(statement, certificate(CertificateKind.SIGNING).sign(statement.bytes())));
  }

  /** After the move to Shibuya. */
  void moved(ResidentRecord hanako) {
    CertificateNumber former = number(CertificateKind.SIGNING);
    stage.hop(
        "jpki",
        Messages.get("story.certificate.revoked"),
        "公的個人認証法12条",
        Stage.until(() -> {
          town.jpki().courier().carry();
          return town.jpki().book().find(former).orElseThrow().end().isPresent();
        }));
    judge(
        "story.bank.contract-again",
        contract(),
        Purpose.signing(),
        certificate(CertificateKind.SIGNING),
        REVOKED);
    login("story.bank.login-again", null);
    stage.hop(
        "bank",
        Messages.get("story.bank.webhook"),
        "公的個人認証法18条1項",
        Stage.until(() -> {
          feed.feed();
          courier.deliverDue();
          return bank.heardOf(former);
        }));
    issue("story.certificate.reissued", hanako, false);
    stage.outcome(
        "bank",
        Messages.get("story.bank.no-consent"),
        false,
        ConsentHolds.class,
        bank.latest(former, Item.BIRTH));
    Outcome<GiveLatestAttributes.Latest> latest = bank.latest(former, Item.ADDRESS);
    stage.outcome("bank", Messages.get("story.bank.latest"), true, ConsentHolds.class, latest);
    stage.hop(
        "bank",
        Messages.get("story.bank.new-address"),
        "公的個人認証法18条3項",
        latest instanceof Outcome.Accepted<GiveLatestAttributes.Latest>(var given, var m, var r)
            && given.values().getOrDefault(Item.ADDRESS, "").startsWith("東京都渋谷区"));
  }

  /** Abroad, and in no municipality for thirty days. */
  void abroad() {
    stage.wait("P32D");
    stage.hop(
        "jpki",
        Messages.get("story.certificate.abroad"),
        "公的個人認証法12条2号・31条2号",
        Stage.until(() -> {
          town.jpki().courier().carry();
          town.jpki().revokeWhereNobodyMovedIn();
          return held.values().stream()
              .allMatch(
                  one -> town.jpki().book().find(one.number()).orElseThrow().end().isPresent());
        }));
  }

  /** Back from abroad, with certificates anew; and five birthdays later. */
  void end(ResidentRecord hanako) {
    issue("story.certificate.anew", hanako, true);
    HeldCertificate signing = certificate(CertificateKind.SIGNING);
    byte[] contract = contract();
    judge("story.bank.contract-anew", contract, Purpose.signing(), signing, null);
    stage.wait("P5Y");
    judge("story.bank.contract-expired", contract, Purpose.signing(), signing, EXPIRED);
    login("story.bank.login-expired", EXPIRED);
  }

  private void issue(String told, ResidentRecord holder, boolean both) {
    Map<CertificateKind, KeyPair> keys = new EnumMap<>(CertificateKind.class);
    keys.put(CertificateKind.SIGNING, key());
    if (both) {
      keys.put(CertificateKind.AUTHENTICATION, key());
    }
    Outcome<ApplyForCertificates.Issued> outcome = apply(holder, keys);
    stage.outcome("jpki", Messages.get(told), true, AppliesWhereRecorded.class, outcome);
    outcome
        .orElseThrow()
        .certificates()
        .forEach((kind, issued) ->
            held.put(
                kind,
                new HeldCertificate(
                    issued.number(),
                    issued.certificate(),
                    Objects.requireNonNull(keys.get(kind)).getPrivate(),
                    holder.municipality())));
  }

  private Outcome<ApplyForCertificates.Issued> apply(
      ResidentRecord holder, Map<CertificateKind, KeyPair> keys) {
    Map<CertificateKind, SubjectPublicKeyInfo> shown = new EnumMap<>(CertificateKind.class);
    keys.forEach((kind, pair) ->
        shown.put(kind, SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded())));
    return town.jpki()
        .applyForCertificates()
        .apply(
            new ApplyForCertificates.Application(
                holder.residentCode(),
                holder.municipality(),
                shown,
                card,
                stage.today().plusYears(CARD_LASTS),
                false,
                false),
            new Actor("story", Role.MUNICIPAL_OFFICER, holder.municipality()));
  }

  private KeyPair key() {
    return KeyType.RSA_2048.generate(town.jpki().random());
  }

  private HeldCertificate certificate(CertificateKind kind) {
    return Objects.requireNonNull(held.get(kind), "she has none");
  }

  private CertificateNumber number(CertificateKind kind) {
    return certificate(kind).number();
  }

  private byte[] contract() {
    return certificate(CertificateKind.SIGNING)
        .document("TEST 口座開設申込書".getBytes(StandardCharsets.UTF_8), town.clock().instant());
  }

  private void login(String told, @Nullable String refusing) {
    HeldCertificate signer = certificate(CertificateKind.AUTHENTICATION);
    judge(told, signer.der(), Purpose.login(), signer, refusing);
  }

  /**
   * By an answer and by a list.
   *
   * @param refusing how the check that refuses is called, at its beginning; null when none does
   */
  private void judge(
      String told,
      byte[] file,
      Purpose purpose,
      HeldCertificate signer,
      @Nullable String refusing) {
    for (Bank.Source source : Bank.Source.values()) {
      Bilingual what = Messages.get(told);
      Bilingual by = Messages.get("story.bank." + source.name().toLowerCase(Locale.ROOT));
      stage.judged(
          new Bilingual(what.ja() + "（" + by.ja() + "）", what.en() + " (" + by.en() + ")"),
          refusing,
          bank.judge(file, purpose, signer, source));
    }
  }

  @Override
  public void close() {
    bank.close();
  }
}
