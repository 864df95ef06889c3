package dev.daicho.pki.lint;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.profile.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * Signs what was prepared with a key that nobody trusts and looks at the outcome, before the
 * authority's own key signs it. The throw-away key is of the same type and made once. Safe for many
 * threads.
 */
public final class DryRun {

  private final Linter linter;
  private final SigningKey throwAway;

  /**
   * A dry run for one kind of one authority.
   *
   * @param generation whose key and scheme the authority has
   * @param random for the throw-away key
   */
  public DryRun(Linter linter, Generation generation, SecureRandom random) {
    this.linter = linter;
    this.throwAway =
        SigningKey.of(generation.key().generate(random).getPrivate(), generation.scheme());
  }

  /** What comes of it. */
  public sealed interface Result {}

  /**
   * It may be signed.
   *
   * @param prepared just what was looked at
   */
  public record Clean(TBSCertificate prepared) implements Result {}

  /**
   * It must not be signed.
   *
   * @param findings why, at least one
   */
  public record Refused(List<Finding> findings) implements Result {

    /** Makes the list unchangeable. */
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /** Looks at what {@link dev.daicho.pki.issue.CertificateMaker#prepare} made. */
  public Result examine(TBSCertificate prepared) {
    try {
      byte[] signature = throwAway.sign(prepared.getEncoded(ASN1Encoding.DER));
      // Not by CertificateMaker, which refuses another algorithm; here that is a finding.
      List<Finding> findings =
          linter.examine(
              new Certificate(
                  prepared, throwAway.scheme().identifier(), new DERBitString(signature)));
      return findings.isEmpty() ? new Clean(prepared) : new Refused(findings);
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
  }
}
