package dev.daicho.pki.subject;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Distinguished names, encoded as JPKI does: the country as PrintableString, everything else as
 * UTF8String, one attribute to each part (RFC 5280, 4.1.2.4).
 */
public final class Names {

  private final X500NameBuilder parts = new X500NameBuilder(BCStyle.INSTANCE);

  private Names() {
    parts.addRDN(BCStyle.C, new DERPrintableString("JP"));
  }

  /** A name that begins with C=JP. */
  public static Names inJapan() {
    return new Names();
  }

  /** O. */
  public Names organization(String value) {
    return with(BCStyle.O, value);
  }

  /** OU; may be given several times. */
  public Names unit(String value) {
    return with(BCStyle.OU, value);
  }

  /** L: prefecture, then municipality. */
  public Names locality(String value) {
    return with(BCStyle.L, value);
  }

  /** CN. */
  public Names commonName(String value) {
    return with(BCStyle.CN, value);
  }

  private Names with(ASN1ObjectIdentifier type, String value) {
    parts.addRDN(type, new DERUTF8String(value));
    return this;
  }

  /** The name. */
  public X500Name build() {
    return parts.build();
  }
}
