package dev.daicho.signatures;

/** What a signature is written in. */
public enum SignatureFormat {
  /** CMS SignedData (RFC 5652), CAdES. */
  CMS,
  /** In a PDF (ISO 32000-2, 12.8), PAdES. */
  PDF,
  /** XML Signature, XAdES. */
  XML
}
