package dev.daicho.jpki.authority;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.subject.Names;
import org.bouncycastle.asn1.x500.X500Name;

/** How our authorities are called in certificates: like the real ones, and marked as a test. */
public final class AuthorityNames {

  private static final String ORGANIZATION = "JPKI TEST";
  private static final String OPERATOR = "Daicho";

  private AuthorityNames() {}

  /** The beginning of every name of ours: C=JP, O=JPKI TEST. */
  public static Names organization() {
    return Names.inJapan().organization(ORGANIZATION);
  }

  /** An authority's distinguished name. */
  public static X500Name of(Authority authority) {
    return organization().unit(authority.unit()).unit(OPERATOR).build();
  }

  /** Its directory name in Japanese. */
  public static X500Name japanese(Authority authority) {
    return Names.inJapan()
        .organization("公的個人認証サービス TEST")
        .unit(authority.japaneseUnit())
        .unit("台帳")
        .build();
  }

  /** Who answers for an authority. */
  public static X500Name responder(Authority authority) {
    return organization().unit(authority.unit()).commonName("OCSP responder").build();
  }

  /** Who stamps time. */
  public static X500Name timeStamping() {
    return organization().unit("Time stamping").commonName("TSA").build();
  }
}
