package dev.daicho.jpki.practice;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.breaking.Defect;
import dev.daicho.jpki.breaking.Expected;
import dev.daicho.pki.profile.CertificateKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be asked for to practise with. */
public sealed interface PracticeCase {

  /** It is as it should be, and on record. */
  record Good() implements PracticeCase {

    @Override
    public String code() {
      return "good";
    }

    @Override
    public Bilingual title() {
      return Messages.get("jpki-practice.good");
    }

    @Override
    public Optional<Expected> expected() {
      return Optional.empty();
    }
  }

  /** It is on record, and suspended. */
  record Suspended() implements PracticeCase {

    @Override
    public String code() {
      return "suspended";
    }

    @Override
    public Bilingual title() {
      return Messages.get("jpki-practice.suspended");
    }

    @Override
    public Optional<Expected> expected() {
      return Optional.of(REVOKED);
    }
  }

  /** It is on record, and revoked. */
  record Revoked(RevocationCause cause) implements PracticeCase {

    private static final Set<RevocationCause> PHONES_ONLY =
        EnumSet.of(RevocationCause.PARENT_ENDED, RevocationCause.PHONE_CHANGED);

    @Override
    public String code() {
      return "revoked-" + cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Bilingual title() {
      return Messages.get("jpki-practice.revoked", cause.title(), cause.article());
    }

    @Override
    public Optional<Expected> expected() {
      return Optional.of(REVOKED);
    }

    @Override
    public boolean fits(CertificateKind kind) {
      return cause.holdsFor(Authority.of(kind))
          && (isOnPhone(kind) || !PHONES_ONLY.contains(cause));
    }
  }

  /** It was signed outside the record, which would not have it. */
  record Broken(Defect defect) implements PracticeCase {

    @Override
    public String code() {
      return defect.id();
    }

    @Override
    public Bilingual title() {
      return new Bilingual(defect.words().ja(), defect.words().en());
    }

    @Override
    public Optional<Expected> expected() {
      return Optional.of(defect.expected());
    }
  }

  /** What is said of one that is revoked or on hold, by who has OCSP's answer about it. */
  Expected REVOKED = new Expected("REFUSED", "NotRevokedByAnswer", "RFC 5280", "6.1.3 (a)(3)");

  /** The kinds of certificates that residents have. */
  List<CertificateKind> KINDS =
      List.of(
          CertificateKind.SIGNING,
          CertificateKind.AUTHENTICATION,
          CertificateKind.PHONE_SIGNING,
          CertificateKind.PHONE_AUTHENTICATION);

  /** Its stable name. */
  String code();

  /** What it is called. */
  Bilingual title();

  /**
   * What is to be said of it, when it is verified for what its kind is for, with OCSP's answer;
   * empty when it is to be accepted. Who made the defect wrote it.
   */
  Optional<Expected> expected();

  /** Whether there is such a thing among certificates of that kind. */
  default boolean fits(CertificateKind kind) {
    return true;
  }

  /** Whether it lies on a phone. */
  static boolean isOnPhone(CertificateKind kind) {
    return kind == CertificateKind.PHONE_SIGNING || kind == CertificateKind.PHONE_AUTHENTICATION;
  }

  /** Whether it is for signing, by card or phone; else it is for logging in. */
  static boolean isForSigning(CertificateKind kind) {
    return kind == CertificateKind.SIGNING || kind == CertificateKind.PHONE_SIGNING;
  }

  /** Every one, in the order in which they are offered. */
  static List<PracticeCase> all() {
    return Stream.of(
            Stream.of(new Good(), new Suspended()),
            Arrays.stream(RevocationCause.values()).map(Revoked::new),
            Arrays.stream(Defect.values()).map(Broken::new))
        .<PracticeCase>flatMap(some -> some)
        .toList();
  }

  /** The one of that name. */
  static Optional<PracticeCase> of(String code) {
    return all().stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
