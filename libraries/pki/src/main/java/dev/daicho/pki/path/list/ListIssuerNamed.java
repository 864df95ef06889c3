package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Its issuer is that of the certificate, or one that is believed when it stands alone (RFC 5280,
 * 6.3.3 (b)(1)).
 */
public final class ListIssuerNamed implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "6.3.3 (b)(1)", "リストの発行者が証明書の発行者であること", "its issuer is that of the certificate");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ListReadable.class);
  }

  @Override
  public Look examine(ListCase given) {
    X500Name issuer = given.list().issuer();
    boolean right =
        given
            .about()
            .map(path -> path.certificate().fields().issuer().equals(issuer))
            .orElseGet(() -> !given.anchors().named(issuer).isEmpty());
    return Look.of(
        right,
        given.about().isPresent() ? "証明書の発行者のリストではありません。" : "この名前の認証局は信頼されていません。",
        given.about().isPresent()
            ? "It is not a list of the certificate's issuer."
            : "No authority of that name is believed.",
        Field.of("リストの発行者", "issuer of the list", Shown.name(issuer)));
  }
}
