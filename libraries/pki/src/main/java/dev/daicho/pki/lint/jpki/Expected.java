package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * What a kind of certificate must have.
 *
 * @param extensions their types in order, and whether each is critical
 * @param keyUsage the bits, as Bouncy Castle's KeyUsage has them
 * @param purpose of extKeyUsage, where there is one
 * @param policy where there is one
 * @param unit of the authority that issues it, where only one may
 * @param years for how many it may be valid
 * @param signature the algorithm by which it is signed
 */
record Expected(
    Map<String, Boolean> extensions,
    int keyUsage,
    Optional<KeyPurposeId> purpose,
    Optional<ASN1ObjectIdentifier> policy,
    Optional<String> unit,
    int years,
    ASN1ObjectIdentifier signature) {

  private static final String SIGN = "JPKI for digital signature";
  private static final String AUTHENTICATE = "JPKI for user authentication";
  private static final int DIGITAL_SIGNATURE = 0x80;
  private static final int WITH_NON_REPUDIATION = 0xC0;
  private static final int SIGN_CERTIFICATES_AND_LISTS = 0x06;

  /** What is demanded of a kind. */
  static Expected of(CertificateKind kind, Generation generation) {
    return switch (kind) {
      case SIGNING_AUTHORITY -> authority(SIGN, generation);
      case AUTHENTICATION_AUTHORITY -> authority(AUTHENTICATE, generation);
      case SIGNING -> signing("1.2.392.200149.8.5.1.1.20", generation);
      case PHONE_SIGNING -> signing("1.2.392.200149.8.5.1.1.40", generation);
      case AUTHENTICATION -> authentication("1.2.392.200149.8.5.1.3.30", generation);
      case PHONE_AUTHENTICATION -> authentication("1.2.392.200149.8.5.1.3.40", generation);
      case STATUS_RESPONDER ->
          other(
              "2.5.29.15! 2.5.29.37 1.3.6.1.5.5.7.48.1.5 2.5.29.35 2.5.29.14",
              DIGITAL_SIGNATURE,
              KeyPurposeId.id_kp_OCSPSigning,
              generation);
      case TIME_STAMPING_AUTHORITY ->
          other(
              "2.5.29.15! 2.5.29.37! 2.5.29.35 2.5.29.14",
              WITH_NON_REPUDIATION,
              KeyPurposeId.id_kp_timeStamping,
              generation);
    };
  }

  private static Expected authority(String unit, Generation generation) {
    return new Expected(
        parse("2.5.29.15! 2.5.29.17 2.5.29.19! 2.5.29.31 2.5.29.14"),
        SIGN_CERTIFICATES_AND_LISTS,
        Optional.empty(),
        Optional.empty(),
        Optional.of(unit),
        10,
        signature(generation));
  }

  private static Expected signing(String policy, Generation generation) {
    return new Expected(
        parse("2.5.29.15! 2.5.29.17 " + SUBSCRIBER),
        WITH_NON_REPUDIATION,
        Optional.empty(),
        Optional.of(new ASN1ObjectIdentifier(policy)),
        Optional.of(SIGN),
        years(generation),
        signature(generation));
  }

  private static Expected authentication(String policy, Generation generation) {
    return new Expected(
        parse("2.5.29.15! 2.5.29.37 " + SUBSCRIBER),
        DIGITAL_SIGNATURE,
        Optional.of(KeyPurposeId.id_kp_clientAuth),
        Optional.of(new ASN1ObjectIdentifier(policy)),
        Optional.of(AUTHENTICATE),
        years(generation),
        signature(generation));
  }

  private static Expected other(
      String extensions, int keyUsage, KeyPurposeId purpose, Generation generation) {
    return new Expected(
        parse(extensions),
        keyUsage,
        Optional.of(purpose),
        Optional.empty(),
        Optional.empty(),
        years(generation),
        signature(generation));
  }

  private static final String SUBSCRIBER =
      "2.5.29.32! 2.5.29.18 2.5.29.31 1.3.6.1.5.5.7.1.1 2.5.29.35 2.5.29.14";

  /** Types with ! after those that are critical. */
  private static Map<String, Boolean> parse(String written) {
    Map<String, Boolean> all = new LinkedHashMap<>();
    for (String one : written.split(" ", -1)) {
      all.put(one.replace("!", ""), one.endsWith("!"));
    }
    return all;
  }

  /** Today at most to the sixth birthday; the next card's ten years, and renewal a year before. */
  private static int years(Generation generation) {
    return switch (generation) {
      case PRESENT -> 6;
      case NEXT, TRIAL -> 11;
    };
  }

  private static ASN1ObjectIdentifier signature(Generation generation) {
    return switch (generation) {
      case PRESENT -> PKCSObjectIdentifiers.sha256WithRSAEncryption;
      case NEXT -> X9ObjectIdentifiers.ecdsa_with_SHA384;
      case TRIAL -> X9ObjectIdentifiers.ecdsa_with_SHA256;
    };
  }
}
