package dev.daicho.reader;

/** Which card it is, by the applications that answer. */
public enum CardGeneration {
  /** Today's, or a phone: 公的個人認証AP answers. */
  PRESENT,
  /** The next card: 認証AP answers. */
  NEXT
}
