package dev.daicho.signatures;

import dev.daicho.pki.Words;

/**
 * What is looked at in a signature. Those marked DSS rest on what DSS computes; all others are
 * ours.
 */
public enum CheckCode {
  /** DSS, with our own look at the first bytes and the nesting. */
  FORMAT(
      "ETSI EN 319 102-1, 5.2.2", "署名の形式として読めること", "it can be read as a signature of its format"),
  /** DSS. */
  CONTENT_PRESENT(
      "ETSI EN 319 102-1, 5.2.7.4", "署名対象が揃っていること", "what is signed is there, inside or presented"),
  /** Ours: DSS does not look at what is presented when there is something inside. */
  CONTENT_AS_PRESENTED(
      "RFC 5652, 5.2", "内包された内容が、提示された文書と同じであること", "what is inside is what was presented"),
  /** DSS. */
  DIGEST(
      "RFC 5652, 5.4; XML Signature 1.1, 3.2.1",
      "署名対象のハッシュ値が署名中の値と一致すること",
      "the digest of what is signed is the one in the signature"),
  /** Ours. */
  SIGNED_ATTRIBUTES(
      "RFC 5652, 11.1 and 11.2",
      "署名属性に内容の種別とハッシュ値が一つずつあること",
      "content type and message digest are signed attributes, once each"),
  /** Ours. */
  ALGORITHMS(
      "公的個人認証法施行規則2条; ETSI TS 119 312, 7",
      "方式がSHA-2と、RSA 2048ビット以上またはP-256・P-384のECDSAであること",
      "SHA-2 with RSA of 2048 bits or more, or ECDSA on P-256 or P-384"),
  /** Ours: DSS says only of all together that they hold. */
  SIGNATURE_VALUE(
      "RFC 5652, 5.6; XML Signature 1.1, 3.2.2",
      "署名値が証明書の鍵によるものであること",
      "the signature value was made by the certificate's key"),
  /** DSS, and ours where DSS finds none. */
  CERTIFICATE_INSIDE(
      "ETSI EN 319 122-1, 6.3; ETSI EN 319 132-1, 6.3",
      "署名者の証明書が署名に含まれていること",
      "the signer's certificate is inside the signature"),
  /** Ours, on what DSS reads. */
  CERTIFICATE_NAMED(
      "RFC 5035, 3; ETSI EN 319 102-1, 5.2.3",
      "署名者の証明書を指す署名属性が一つあること",
      "one signed attribute names the signer's certificate"),
  /** Ours. */
  CERTIFICATE_IS_THE_NAMED(
      "RFC 5035, 4; ETSI EN 319 102-1, 5.2.3.4",
      "含まれる証明書が、署名属性の指す証明書であること（証明書の差替え）",
      "the certificate is the one that the signed attribute names, not a substitute"),
  /** Ours. */
  ISSUER_AND_SERIAL(
      "RFC 5035, 4; RFC 5652, 5.3",
      "証明書の発行者と番号が、署名の記載と一致すること",
      "issuer and serial number are those that the signature states"),
  /** Ours. */
  CLAIMED_TIME(
      "ETSI EN 319 102-1, 5.2.8",
      "申告された署名時刻が未来でないこと",
      "the claimed time of signing is not in the future"),
  /** DSS for the imprint, ours for the choice of the certificate. */
  TIME_STAMP(
      "RFC 3161, 2.4.2; ETSI EN 319 102-1, 5.4",
      "タイムスタンプがこの署名のもので、付与者の鍵によること",
      "the time stamp is over this signature and made by its giver's key"),

  /** Ours. */
  BYTE_RANGE(
      "ISO 32000-2, 12.8.1",
      "ByteRangeが先頭から始まり、重ならず、文書内に収まること",
      "the ByteRange begins at the first byte, does not overlap and lies inside"),
  /** Ours. */
  BYTE_RANGE_GAP(
      "ISO 32000-2, 12.8.1; ETSI EN 319 142-1, 4.1",
      "署名されない部分が署名値（Contents）だけであること",
      "nothing but the value of Contents is left out of what is signed"),
  /** Ours. */
  BYTE_RANGE_REVISION(
      "ISO 32000-2, 7.5.6 and 12.8.1",
      "署名の範囲が改訂版の終わりまで及ぶこと",
      "what is signed reaches to the end of a revision"),
  /** Ours: of two equal keys readers take the one or the other. */
  DICTIONARY_KEYS(
      "ISO 32000-2, 7.3.7", "署名辞書に同じキーが二つないこと", "no key stands twice in the signature dictionary"),
  /** DSS. */
  DICTIONARY_SAME(
      "ISO 32000-2, 12.8.1",
      "署名辞書が後の改訂で置き換えられていないこと",
      "no later revision replaces the signature dictionary"),
  /** Ours. */
  NOTHING_BEHIND("ISO 32000-2, 7.5.6", "最後の改訂版の後に余分なバイトがないこと", "no bytes follow the last revision"),
  /** DSS for the differences, ours for what of them is harmless. */
  LATER_CHANGES(
      "ISO 32000-2, 12.8.2.2",
      "後の改訂が、署名の追加のほかに文書を変えていないこと",
      "later revisions change nothing, other than adding signatures"),

  /** Ours. */
  IDS_ONCE("XML 1.0, 3.3.1", "Idが文書内で重複しないこと（署名の包み直し）", "no Id stands twice in the document"),
  /** Ours. */
  WHOLE_SIGNED(
      "XML Signature 1.1, 4.4.3 and 8.1",
      "文書全体が署名されていること（署名の包み直し）",
      "what is signed is the whole document, not a part that was wrapped"),
  /** Ours. */
  TRANSFORMS(
      "XML Signature 1.1, 8.1.2",
      "変換が正規化と署名自身の除外に限られること",
      "transforms only canonicalise and leave out signatures"),
  /** Ours. */
  PROPERTIES_SIGNED(
      "ETSI TS 101 903, 6.3.1",
      "署名プロパティが一組で、それが署名されていること",
      "there is one set of signed properties, and it is signed");

  private final String clause;
  private final Words words;

  CheckCode(String clause, String ja, String en) {
    this.clause = clause;
    this.words = new Words(ja, en);
  }

  /** Where it is demanded. */
  public String clause() {
    return clause;
  }

  /** What is demanded. */
  public Words words() {
    return words;
  }
}
