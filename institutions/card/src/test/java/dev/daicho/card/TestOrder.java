package dev.daicho.card;

import dev.daicho.chip.CertifiedCard;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.content.KeyId;
import dev.daicho.chip.content.Sex;
import dev.daicho.chip.memory.Memory;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.sample.TestAuthority;
import java.security.KeyPair;
import java.time.LocalDate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/** Cards of somebody invented, whose keys are made once. */
public final class TestOrder {

  static final TestAuthority AUTHORITY = TestAuthority.PRESENT;
  static final IndividualNumber NUMBER = IndividualNumber.of("123456789018");
  static final String NUMBER_B = "01112120361357";
  static final Personalise.Certified SIGNING = certified(CertificateKind.SIGNING, TestCard.SIGNING);
  static final Personalise.Certified LOGIN =
      certified(CertificateKind.AUTHENTICATION, TestCard.LOGIN);
  static final MunicipalSeal SEAL =
      MunicipalSeal.of(
          MunicipalityCode.of("092011"),
          TestCard.OWN,
          new CvIssuer(KeyId.TEXT_ISSUER, TestCard.OWN),
          new CvIssuer(KeyId.SURFACE_ISSUER, TestCard.OWN));

  static final String NEXT_NUMBER = "246813";
  static final String PUK = "13572468";
  static final Personalise.Certified NEXT_SIGNING =
      new Personalise.Certified(TestCard.NEXT_SIGNING, CertifiedCard.NEXT_SIGNING);
  static final Personalise.Certified NEXT_LOGIN =
      new Personalise.Certified(TestCard.NEXT_LOGIN, CertifiedCard.NEXT_LOGIN);
  static final MunicipalSeal NEXT_SEAL =
      SEAL.andNext(new Personalise.Certified(TestCard.NEXT_OWN, CertifiedCard.NEXT_TOWN));

  private static final LocalDate EXPIRES = LocalDate.of(2036, 11, 21);

  private static final Personalise.Person HANAKO =
      new Personalise.Person(
          "番号　花子", "栃木県宇都宮市旭一丁目１番５号", LocalDate.of(1989, 11, 21), Sex.FEMALE, NUMBER);

  private TestOrder() {}

  private static Personalise.Certified certified(CertificateKind kind, KeyPair pair) {
    return new Personalise.Certified(
        pair,
        AUTHORITY.issue(
            kind,
            AUTHORITY.subscriber(
                new X500Name("C=JP,CN=TEST"),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()))));
  }

  public static Memory hanako(CardProfile profile) {
    return profile == CardProfile.NEXT
        ? next(NEXT_SEAL, TestCard.NEXT_OWN, NEXT_SIGNING, PUK)
        : made(profile, "ABC123", "990000000000001");
  }

  /**
   * The next card.
   *
   * @param own the card's own key
   * @param puk empty when she wants none
   */
  static Memory next(
      MunicipalSeal seal, KeyPair own, Personalise.@Nullable Certified signing, String puk) {
    return new Personalise(seal, () -> own)
        .personalise(
            new Personalise.Order(
                CardProfile.NEXT,
                HANAKO,
                Personalise.Secrets.ofNext("ABC123", "1234", NEXT_NUMBER, puk),
                new Personalise.Certificates(
                    signing, NEXT_LOGIN, CertifiedCard.NEXT_ROOT, CertifiedCard.NEXT_ROOT),
                "990000000000001",
                EXPIRES));
  }

  static Memory another(String serial) {
    return made(CardProfile.PRESENT, "ABC123", serial);
  }

  static Memory withSigningPassword(String password) {
    return made(CardProfile.PRESENT, password, "990000000000001");
  }

  private static Memory made(CardProfile profile, String signing, String serial) {
    return new Personalise(SEAL, () -> TestCard.OWN)
        .personalise(
            new Personalise.Order(
                profile,
                HANAKO,
                new Personalise.Secrets(signing, "1234", "1234", "1234", "1357"),
                new Personalise.Certificates(SIGNING, LOGIN, AUTHORITY.own(), AUTHORITY.own()),
                serial,
                EXPIRES));
  }
}
