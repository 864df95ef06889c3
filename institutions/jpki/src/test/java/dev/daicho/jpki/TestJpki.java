package dev.daicho.jpki;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.ceremony.CeremonyPlan;
import dev.daicho.jpki.ceremony.HoldCeremony;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.procedure.Issuance;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.WrittenBirth;
import java.net.URI;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Both authorities over a real database, with keys made once in a run. */
public final class TestJpki {

  /** The day on which tests begin. */
  public static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  /** Where its residents live. */
  public static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  private static final Keepers KEEPERS = TestTown.shared().keepers(JpkiKeeper.KEEPER);
  private static final SecureRandom KEYS = sameInEveryRun();
  private static final KeyVault VAULT = held();
  private static final Map<Authority, AuthorityAtWork> AUTHORITIES = atWork(1, VAULT);
  private static final AtomicInteger COUNT = new AtomicInteger(1);
  private static final SplittableRandom RANDOM = new SplittableRandom(20_260_401);
  private static final KeyPair SUBSCRIBER_KEYS = KeyType.RSA_2048.generate(KEYS);
  private static final SubjectPublicKeyInfo SUBSCRIBER =
      SubjectPublicKeyInfo.getInstance(SUBSCRIBER_KEYS.getPublic().getEncoded());

  private final TownClock clock;
  private final AuditLog log;
  private final RandomGenerator random;

  /** On {@link #DAY}. */
  public TestJpki() {
    this(DAY, RANDOM.split());
  }

  /** On a day, with serial numbers drawn from there. */
  public TestJpki(LocalDate day, RandomGenerator random) {
    this.clock = TestTown.clockAt(day);
    this.random = random;
    this.log = new AuditLog(store(), () -> new byte[16]);
  }

  private static Map<Authority, AuthorityAtWork> atWork(int count, KeyVault vault) {
    Map<Authority, AuthorityAtWork> all = new EnumMap<>(Authority.class);
    for (Authority authority : Authority.values()) {
      all.put(
          authority,
          AuthorityAtWork.open(authority, Generation.PRESENT, count, vault, KEYS).orElseThrow());
    }
    return all;
  }

  private static KeyVault held() {
    KeyVault vault =
        KeyVault.inFile(
            TestTown.shared().home().part("jpki.p12"),
            TestTown.shared().secrets().current("jpki/keys"),
            KEYS);
    new HoldCeremony(vault, TestTown.clockAt(DAY)).hold(CeremonyPlan.ofNewTown(DAY));
    return vault;
  }

  private static SecureRandom sameInEveryRun() {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(20_260_401);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Both authorities with keys that no other test uses. */
  public static Map<Authority, AuthorityAtWork> withKeysOfTheirOwn() {
    int count = COUNT.incrementAndGet();
    KeyVault vault =
        KeyVault.inFile(
            TestTown.shared().home().part("jpki-" + count + ".p12"),
            TestTown.shared().secrets().current("jpki/keys"),
            KEYS);
    CeremonyPlan usual = CeremonyPlan.ofNewTown(DAY);
    new HoldCeremony(vault, TestTown.clockAt(DAY))
        .hold(
            new CeremonyPlan(
                usual.generation(),
                count,
                usual.from(),
                usual.years(),
                usual.signingSerial(),
                usual.authenticationSerial(),
                usual.present()));
    return atWork(count, vault);
  }

  /** The same, issuing with other keys. */
  public Issuance issuance(Map<Authority, AuthorityAtWork> authorities) {
    return new Issuance(
        store(), log, authorities, URI.create("http://localhost:8080/ocsp"), clock, random);
  }

  /** The keeper's store, as another program that runs over the same database has it. */
  public static KeeperStore anotherStore() {
    return TestTown.shared().keepers(JpkiKeeper.KEEPER).store(JpkiKeeper.KEEPER);
  }

  /** The keeper's audit log. */
  public AuditLog log() {
    return log;
  }

  /** The authorities' keys. */
  public static KeyVault vault() {
    return VAULT;
  }

  /** The keeper's store whose transactions may last. */
  public KeeperStore loader() {
    return KEEPERS.loader(JpkiKeeper.KEEPER);
  }

  /** The keeper's store. */
  public KeeperStore store() {
    return KEEPERS.store(JpkiKeeper.KEEPER);
  }

  /** Town time. */
  public TownClock clock() {
    return clock;
  }

  /** An authority at work. */
  public AuthorityAtWork authority(Authority authority) {
    return Objects.requireNonNull(AUTHORITIES.get(authority));
  }

  /** The authorities under all their keys. */
  public List<AuthorityAtWork> keys() {
    return List.copyOf(AUTHORITIES.values());
  }

  /** What is kept. */
  public CertificateBook book() {
    return new CertificateBook(store());
  }

  /** By which certificates are issued. */
  public IssueCertificate issueCertificate() {
    return new IssueCertificate(
        store(), log, AUTHORITIES, URI.create("http://localhost:8080/ocsp"), clock, random);
  }

  /** How they are issued. */
  public Issuance issuance() {
    return new Issuance(
        store(), log, AUTHORITIES, URI.create("http://localhost:8080/ocsp"), clock, random);
  }

  /** A message signed with the key on every card and phone of these tests. */
  public static byte[] signed(byte[] message) {
    return SigningKey.of(SUBSCRIBER_KEYS.getPrivate(), SignatureScheme.RSA_SHA256).sign(message);
  }

  /** Where acts upon certificates are done. */
  public Certificates certificates() {
    return new Certificates(store(), log, clock);
  }

  /** Somebody new. */
  public static synchronized Holder holder() {
    byte[] code = new byte[16];
    RANDOM.nextBytes(code);
    return new Holder(HexFormat.of().formatHex(code));
  }

  /** What is asked for on a new card that is valid for ten years. */
  public static IssueCertificate.Order order(CertificateKind kind, Holder holder) {
    return new IssueCertificate.Order(
        kind,
        holder,
        UTSUNOMIYA,
        LocalDate.of(1986, 5, 1),
        kind == CertificateKind.SIGNING
            ? BasicAttributes.of(
                "番号　花子",
                WrittenBirth.of(LocalDate.of(1986, 5, 1)),
                BasicAttributes.Sex.FEMALE,
                "栃木県宇都宮市旭１丁目１番５号")
            : null,
        SUBSCRIBER,
        "card-" + holder.code(),
        LocalDate.of(2036, 5, 1),
        false);
  }

  /** The same, in place of the one that the holder has. */
  public static IssueCertificate.Order renewal(IssueCertificate.Order order) {
    return new IssueCertificate.Order(
        order.kind(),
        order.holder(),
        order.municipality(),
        order.birth(),
        order.attributes(),
        order.key(),
        order.carrier(),
        order.carrierEnds(),
        true);
  }

  /** Issues it, which must be accepted. */
  public IssueCertificate.Issued issue(IssueCertificate.Order order) {
    return issueCertificate().issue(order, terminal(), "発行").orElseThrow();
  }

  /** A municipality's terminal. */
  public static Actor terminal() {
    return new Actor("terminal@092011", Role.MUNICIPAL_OFFICER, UTSUNOMIYA);
  }

  /** The rule by which an act was refused, or {@code accepted}. */
  public static String rule(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<?> accepted -> "accepted";
      case Outcome.Refused<?> refused -> refused.refusals().getFirst().rule();
    };
  }

  /** An officer who has the holder at the window. */
  public static Certificates.By window() {
    return new Certificates.By(terminal(), "本人を確認した");
  }

  /** Somebody of J-LIS, by their account. */
  public static Certificates.By operator(String account) {
    return new Certificates.By(new Actor(account, Role.JLIS_OPERATOR, null), "試験");
  }

  /** Somebody of J-LIS. */
  public static Certificates.By operator() {
    return new Certificates.By(new Actor("operator@j-lis", Role.JLIS_OPERATOR, null), "試験");
  }
}
