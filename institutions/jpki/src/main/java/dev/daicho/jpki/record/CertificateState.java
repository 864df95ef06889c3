package dev.daicho.jpki.record;

/** How far a certificate has come. */
public enum CertificateState {
  /** It is on record what will be signed; nobody has it. */
  PREPARED,
  /** It was signed and is on record. */
  ISSUED,
  /** It was to be signed, and whether it was is not known: its number is not used again. */
  ABANDONED
}
