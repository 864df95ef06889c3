package dev.daicho.pki;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** The object identifiers that are JPKI's own, under 1.2.392.200149.8.5. */
public final class Oids {

  private static final ASN1ObjectIdentifier JPKI = new ASN1ObjectIdentifier("1.2.392.200149.8.5");

  /** Policy of signing certificates (署名用). */
  public static final ASN1ObjectIdentifier SIGNING_POLICY = JPKI.branch("1.1.20");

  /** Policy of user authentication certificates (利用者証明用). */
  public static final ASN1ObjectIdentifier AUTHENTICATION_POLICY = JPKI.branch("1.3.30");

  /** Policy of signing certificates on a phone. Known at second hand only. */
  public static final ASN1ObjectIdentifier PHONE_SIGNING_POLICY = JPKI.branch("1.1.40");

  /**
   * Policy of user authentication certificates on a phone. Nothing is published; ours, beside that
   * of signing.
   */
  public static final ASN1ObjectIdentifier PHONE_AUTHENTICATION_POLICY = JPKI.branch("1.3.40");

  /** 氏名 among the basic attributes of a signing certificate. */
  public static final ASN1ObjectIdentifier NAME = JPKI.branch("5.1");

  /** Which characters of the name stand for others that could not be written. */
  public static final ASN1ObjectIdentifier NAME_SUBSTITUTED = JPKI.branch("5.2");

  /** 性別. */
  public static final ASN1ObjectIdentifier SEX = JPKI.branch("5.3");

  /** 生年月日. */
  public static final ASN1ObjectIdentifier BIRTH = JPKI.branch("5.4");

  /** 住所. */
  public static final ASN1ObjectIdentifier ADDRESS = JPKI.branch("5.5");

  /** Which characters of the address stand for others that could not be written. */
  public static final ASN1ObjectIdentifier ADDRESS_SUBSTITUTED = JPKI.branch("5.6");

  private Oids() {}
}
