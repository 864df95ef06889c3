package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Its issuer may sign revocation lists (RFC 5280, 6.3.3 (f)). */
public final class ListSignerMaySign implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.3.3 (f)", "発行者が失効リストに署名できること", "its issuer may sign revocation lists");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ListSigned.class);
  }

  @Override
  public Look examine(ListCase given) {
    ReadCertificate signer = given.signer().orElseThrow();
    return Look.of(
        TrustAnchors.allows(signer.fields(), KeyUsage.cRLSign),
        "keyUsageにcRLSignがありません。",
        "Its keyUsage has no cRLSign.",
        TrustAnchors.shown(signer));
  }
}
