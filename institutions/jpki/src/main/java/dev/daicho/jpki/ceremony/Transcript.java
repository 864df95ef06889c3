package dev.daicho.jpki.ceremony;

import dev.daicho.foundation.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.Certificate;

/** What was done at a ceremony, step by step, for those who were there to sign. */
public final class Transcript {

  private static final int PEM_LINE = 64;

  private final InstantSource clock;
  private final List<Step> steps = new ArrayList<>();

  /**
   * One step.
   *
   * @param at in town time
   * @param what was done
   * @param shown what could be seen of it: a fingerprint, a certificate; never a key
   */
  public record Step(Instant at, Bilingual what, String shown) {}

  Transcript(InstantSource clock) {
    this.clock = clock;
  }

  void note(Bilingual what, String shown) {
    steps.add(new Step(clock.instant(), what, shown));
  }

  void note(Bilingual what, Certificate certificate) {
    byte[] der = encoded(certificate);
    note(what, "SHA-256 " + fingerprint(der) + "\n" + pem(der));
  }

  /** The steps in their order. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** To be printed and signed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Step step : steps) {
      text.append(
          "%d. %s  %s / %s%n".formatted(number++, step.at(), step.what().ja(), step.what().en()));
      step.shown().lines().forEach(line -> text.append("   ").append(line).append('\n'));
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static byte[] encoded(Certificate certificate) {
    try {
      return certificate.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(byte[] der) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }

  private static String pem(byte[] der) {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END CERTIFICATE-----";
  }
}
