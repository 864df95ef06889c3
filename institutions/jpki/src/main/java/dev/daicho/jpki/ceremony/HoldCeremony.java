package dev.daicho.jpki.ceremony;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityNames;
import dev.daicho.jpki.authority.KeyName;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Linter;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * Makes both authorities, those who answer for them and who stamps time: keys in the vault, each
 * certificate looked at by the linter before it is kept, each step in the transcript.
 */
public final class HoldCeremony {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final KeyVault vault;
  private final InstantSource clock;

  /**
   * @param vault where the keys will lie
   * @param clock town time
   */
  public HoldCeremony(KeyVault vault, InstantSource clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /** How it ended. */
  public sealed interface Result {}

  /** The authorities are there. */
  public record Held(Transcript transcript) implements Result {}

  /**
   * Nothing was made.
   *
   * @param why a key of that count is there already
   */
  public record NotHeld(Bilingual why) implements Result {}

  /**
   * Holds it.
   *
   * @throws IllegalStateException when a certificate made by our own profile breaks one of its
   *     clauses: then nothing more is made
   */
  public Result hold(CeremonyPlan plan) {
    Optional<KeyName> taken = names(plan.count()).filter(this::isThere).findFirst();
    if (taken.isPresent()) {
      return new NotHeld(Messages.get("jpki.ceremony.key-is-there", taken.get().text()));
    }
    Transcript transcript = new Transcript(clock);
    transcript.note(
        Messages.get("jpki.ceremony.opened"), plan + "\n" + String.join(", ", plan.present()));
    for (Authority authority : Authority.values()) {
      make(authority, plan, transcript);
    }
    return new Held(transcript);
  }

  private static Stream<KeyName> names(int count) {
    return Stream.concat(
        Stream.of(Authority.values())
            .flatMap(one -> Stream.of(KeyName.of(one, count), KeyName.responder(one, count))),
        Stream.of(KeyName.timeStamping(count)));
  }

  private boolean isThere(KeyName name) {
    return vault.find(name.text()).isPresent();
  }

  private void make(Authority authority, CeremonyPlan plan, Transcript transcript) {
    KeyPair pair = vault.generate(plan.generation().key());
    Issuer issuer =
        new Issuer(
            AuthorityNames.of(authority),
            AuthorityNames.japanese(authority),
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
            BigInteger.valueOf(
                authority == Authority.SIGNING
                    ? plan.signingSerial()
                    : plan.authenticationSerial()));
    SigningKey key = SigningKey.of(pair.getPrivate(), plan.generation().scheme());
    Validity validity =
        Validity.throughDay(
            plan.from().atStartOfDay(JAPAN).toInstant(),
            plan.from().plusYears(plan.years()).minusDays(1));
    Certificate own =
        sign(
            authority.ownKind(),
            plan.generation(),
            issuer,
            new Subscriber(
                issuer.serial(), issuer.name(), issuer.key(), validity, null, issuer.name(), null),
            key,
            Linter.ofAuthority(authority.ownKind(), plan.generation()));
    keep(KeyName.of(authority, plan.count()), pair, own, transcript);
    Helper by = new Helper(issuer, key, own, validity, plan);
    by.make(
        CertificateKind.STATUS_RESPONDER,
        KeyName.responder(authority, plan.count()),
        AuthorityNames.responder(authority),
        BigInteger.valueOf(2L * plan.count() - 1),
        transcript);
    if (authority == Authority.SIGNING) {
      by.make(
          CertificateKind.TIME_STAMPING_AUTHORITY,
          KeyName.timeStamping(plan.count()),
          AuthorityNames.timeStamping(),
          BigInteger.valueOf(2L * plan.count()),
          transcript);
    }
  }

  /** What an authority needs beside itself, signed by it. */
  private final class Helper {
    private final Issuer issuer;
    private final SigningKey key;
    private final Certificate own;
    private final Validity validity;
    private final CeremonyPlan plan;

    Helper(Issuer issuer, SigningKey key, Certificate own, Validity validity, CeremonyPlan plan) {
      this.issuer = issuer;
      this.key = key;
      this.own = own;
      this.validity = validity;
      this.plan = plan;
    }

    void make(
        CertificateKind kind,
        KeyName name,
        X500Name subject,
        BigInteger serial,
        Transcript transcript) {
      KeyPair pair = vault.generate(plan.generation().key());
      Certificate made =
          sign(
              kind,
              plan.generation(),
              issuer,
              new Subscriber(
                  serial,
                  subject,
                  SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
                  helperValidity(),
                  null,
                  null,
                  null),
              key,
              Linter.ofKind(kind, plan.generation(), own));
      keep(name, pair, made, transcript);
    }

    /** No longer than what the profile lets a certificate of that generation be. */
    private Validity helperValidity() {
      int years = plan.generation() == Generation.PRESENT ? 5 : plan.years();
      return Validity.throughDay(
          validity.from(), plan.from().plusYears(Math.min(years, plan.years())).minusDays(1));
    }
  }

  private static Certificate sign(
      CertificateKind kind,
      Generation generation,
      Issuer issuer,
      Subscriber subscriber,
      SigningKey key,
      Linter linter) {
    Certificate made =
        CertificateMaker.sign(
            CertificateMaker.prepare(
                Profiles.of(kind, generation), issuer, subscriber, generation.scheme()),
            key);
    List<Finding> findings = linter.examine(made);
    if (!findings.isEmpty()) {
      throw new IllegalStateException("our own profile breaks a clause: " + findings);
    }
    return made;
  }

  private void keep(KeyName name, KeyPair pair, Certificate made, Transcript transcript) {
    try {
      vault.keep(name.text(), pair.getPrivate(), made.getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
    transcript.note(Messages.get("jpki.ceremony.kept", name.text()), made);
  }
}
