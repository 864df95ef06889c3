package dev.daicho.pki.lint;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.profile.Generation;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * Puts a signature by a key that nobody trusts under what was prepared and looks at the outcome,
 * before the authority's own key signs it. Key and signature are of the same type as the
 * authority's and made once, over nothing: no lint asks whether a signature holds, and so this one
 * never does. Safe for many threads.
 */
public final class DryRun {

  private final Linter linter;
  private final SignatureScheme scheme;
  private final DERBitString signature;

  /**
   * A dry run for one kind of one authority.
   *
   * @param generation whose key and scheme the authority has
   * @param random for the throw-away key
   */
  public DryRun(Linter linter, Generation generation, SecureRandom random) {
    this.linter = linter;
    this.scheme = generation.scheme();
    this.signature =
        new DERBitString(
            SigningKey.of(generation.key().generate(random).getPrivate(), scheme)
                .sign(new byte[0]));
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
    // Not by CertificateMaker, which refuses another algorithm; here that is a finding.
    List<Finding> findings =
        linter.examine(new Certificate(prepared, scheme.identifier(), signature));
    return findings.isEmpty() ? new Clean(prepared) : new Refused(findings);
  }
}
