package dev.daicho.signatures;

/** How much is read, so that nobody can make a verifier run out of memory or stack. */
final class Limits {

  /** Of a document or of what is signed beside it, in bytes; filings with attachments fit. */
  static final int LARGEST_DOCUMENT = 32 * 1024 * 1024;

  /** Signatures in one document; joint filings have a handful. */
  static final int MOST_SIGNATURES = 100;

  /** Elements of XML or ASN.1 within each other. */
  static final int DEEPEST = 64;

  private Limits() {}
}
