package dev.daicho.signatures;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Checked;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked at in a signature. Those marked DSS rest on what DSS computes; all others are
 * ours.
 */
public enum CheckCode {
  /** DSS, with our own look at the first bytes and the nesting. */
  FORMAT(
      "ETSI EN 319 102-1, 5.2.2",
      "署名の形式として読めること",
      "it can be read as a signature of its format",
      "署名の形式として読めません。",
      "It cannot be read as a signature of its format."),
  /** DSS. */
  CONTENT_PRESENT(
      "ETSI EN 319 102-1, 5.2.7.4",
      "署名対象が揃っていること",
      "what is signed is there, inside or presented",
      "署名対象がありません。",
      "What is signed is not there."),
  /** Ours: DSS does not look at what is presented when there is something inside. */
  CONTENT_AS_PRESENTED(
      "RFC 5652, 5.2",
      "内包された内容が、提示された文書と同じであること",
      "what is inside is what was presented",
      "内包された内容が、提示された文書と違います。",
      "What is inside is not what was presented."),
  /** DSS. */
  DIGEST(
      "RFC 5652, 5.4; XML Signature 1.1, 3.2.1",
      "署名対象のハッシュ値が署名中の値と一致すること",
      "the digest of what is signed is the one in the signature",
      "署名対象が署名後に変えられています。",
      "What is signed was changed after it was signed."),
  /** Ours. */
  SIGNED_ATTRIBUTES(
      "RFC 5652, 11.1 and 11.2",
      "署名属性に内容の種別とハッシュ値が一つずつあること",
      "content type and message digest are signed attributes, once each",
      "署名属性がないか、必要なものが一つずつありません。",
      "There are no signed attributes, or not the needed ones once each."),
  /** Ours. */
  ALGORITHMS(
      "公的個人認証法施行規則2条; ETSI TS 119 312, 7",
      "方式がSHA-2と、RSA 2048ビット以上またはP-256・P-384のECDSAであること",
      "SHA-2 with RSA of 2048 bits or more, or ECDSA on P-256 or P-384",
      "弱い方式か、使われない方式です。",
      "The algorithms are weak or not in use."),
  /** Ours: DSS says only of all together that they hold. */
  SIGNATURE_VALUE(
      "RFC 5652, 5.6; XML Signature 1.1, 3.2.2",
      "署名値が証明書の鍵によるものであること",
      "the signature value was made by the certificate's key",
      "証明書の鍵では署名値を検証できません。",
      "The certificate's key does not verify the signature value."),
  /** DSS, and ours where DSS finds none. */
  CERTIFICATE_INSIDE(
      "ETSI EN 319 122-1, 6.3; ETSI EN 319 132-1, 6.3",
      "署名者の証明書が署名に含まれていること",
      "the signer's certificate is inside the signature",
      "署名者の証明書が含まれていません。",
      "The signer's certificate is not inside."),
  /** Ours, on what DSS reads. */
  CERTIFICATE_NAMED(
      "RFC 5035, 3; ETSI EN 319 102-1, 5.2.3",
      "署名者の証明書を指す署名属性が一つあること",
      "one signed attribute names the signer's certificate",
      "署名者の証明書を指す署名属性がありません。",
      "No signed attribute names the signer's certificate."),
  /** Ours. */
  CERTIFICATE_IS_THE_NAMED(
      "RFC 5035, 4; ETSI EN 319 102-1, 5.2.3.4",
      "含まれる証明書が、署名属性の指す証明書であること（証明書の差替え）",
      "the certificate is the one that the signed attribute names, not a substitute",
      "証明書が差し替えられています。",
      "The certificate is a substitute for the one that is named."),
  /** Ours. */
  ISSUER_AND_SERIAL(
      "RFC 5035, 4; RFC 5652, 5.3",
      "証明書の発行者と番号が、署名の記載と一致すること",
      "issuer and serial number are those that the signature states",
      "署名属性が、別の発行者か番号を記しています。",
      "The signed attribute states another issuer or number."),
  /** Ours. */
  SIGNER_IDENTIFIER(
      "RFC 5652, 5.3",
      "署名者識別子が、その証明書のものであること",
      "the SignerIdentifier means the certificate",
      "署名者識別子が別の証明書を指しています。",
      "The SignerIdentifier means another certificate."),
  /** Ours. */
  CLAIMED_TIME(
      "ETSI EN 319 102-1, 5.2.8",
      "申告された署名時刻が未来でないこと",
      "the claimed time of signing is not in the future",
      "申告された署名時刻が未来です。",
      "The claimed time of signing is in the future."),
  /** DSS for the imprint, ours for the choice of the certificate. */
  TIME_STAMP(
      "RFC 3161, 2.4.2; ETSI EN 319 102-1, 5.4",
      "タイムスタンプがこの署名のもので、付与者の鍵によること",
      "the time stamp is over this signature and made by its giver's key",
      "別の署名のタイムスタンプか、付与者の鍵によらないものです。",
      "The time stamp is of something else, or not made by its giver's key."),

  /** Ours, by path validation. */
  TIME_STAMP_AUTHORITY(
      "RFC 3161, 2.3",
      "タイムスタンプの付与者が、信頼する認証局から認められていること",
      "who gave the time stamp is certified for that by an authority that is believed",
      "付与者の証明書を信頼できません。",
      "The certificate of who gave it is not to be relied on."),
  /** Ours. */
  STAMP_READABLE(
      "RFC 3161, 2.4.2",
      "タイムスタンプの応答として読めること",
      "it is a response of a time-stamping authority",
      "タイムスタンプとして読めません。",
      "It cannot be read as a time stamp."),
  /** Ours. */
  STAMP_GRANTED(
      "RFC 3161, 2.4.2",
      "タイムスタンプが付与されていること",
      "a time stamp was given",
      "タイムスタンプは付与されていません。",
      "No time stamp was given."),
  /** Ours. */
  STAMP_IMPRINT(
      "RFC 3161, 2.4.2",
      "提示された文書のハッシュ値についてのタイムスタンプであること",
      "it is over the digest of what was presented",
      "別の文書のタイムスタンプです。",
      "It is the time stamp of another document."),
  /** Ours. */
  STAMP_SIGNED(
      "RFC 3161, 2.4.2; RFC 5652, 5.6",
      "付与者の鍵で署名されていること",
      "it is signed by its giver's key",
      "含まれる証明書の鍵では検証できません。",
      "The key of no certificate inside verifies it."),
  /** Ours. */
  STAMP_CERTIFICATE_NAMED(
      "RFC 5816, 2.2.1",
      "付与者の証明書を指す署名属性があり、それが署名した証明書であること",
      "a signed attribute names the certificate that signed",
      "署名属性の指す証明書が、署名したものではありません。",
      "The certificate that is named is not the one that signed."),
  /** Ours. */
  STAMP_BEGUN(
      "RFC 3161, 2.4.2",
      "付与の時刻が未来でないこと",
      "the time in it is not in the future",
      "付与の時刻が未来です。",
      "The time in it is in the future."),

  /** Ours. */
  BYTE_RANGE(
      "ISO 32000-2, 12.8.1",
      "ByteRangeが先頭から始まり、重ならず、文書内に収まること",
      "the ByteRange begins at the first byte, does not overlap and lies inside",
      "ByteRangeが文書全体に合いません。",
      "The ByteRange does not fit the document."),
  /** Ours. */
  BYTE_RANGE_GAP(
      "ISO 32000-2, 12.8.1; ETSI EN 319 142-1, 4.1",
      "署名されない部分が署名値（Contents）だけであること",
      "nothing but the value of Contents is left out of what is signed",
      "署名値のほかにも署名されない部分があります。",
      "More than the value of Contents is left out."),
  /** Ours. */
  BYTE_RANGE_REVISION(
      "ISO 32000-2, 7.5.6 and 12.8.1",
      "署名の範囲が改訂版の終わりまで及ぶこと",
      "what is signed reaches to the end of a revision",
      "署名の範囲が改訂版の終わりに達していません。",
      "What is signed ends before the revision does."),
  /** Ours: of two equal keys readers take the one or the other. */
  DICTIONARY_KEYS(
      "ISO 32000-2, 7.3.7",
      "署名辞書に同じキーが二つないこと",
      "no key stands twice in the signature dictionary",
      "署名辞書が読めないか、同じキーが二つあります。",
      "The signature dictionary cannot be read, or has a key twice."),
  /** DSS. */
  DICTIONARY_SAME(
      "ISO 32000-2, 12.8.1",
      "署名辞書が後の改訂で置き換えられていないこと",
      "no later revision replaces the signature dictionary",
      "署名辞書が後から置き換えられています。",
      "The signature dictionary was replaced later."),
  /** Ours. */
  NOTHING_BEHIND(
      "ISO 32000-2, 7.5.6",
      "最後の改訂版の後に余分なバイトがないこと",
      "no bytes follow the last revision",
      "最後の改訂版の後に余分なバイトがあります。",
      "Bytes follow the last revision."),
  /** DSS for the differences, ours for what of them is harmless. */
  LATER_CHANGES(
      "ISO 32000-2, 12.8.2.2",
      "後の改訂が、署名の追加のほかに文書を変えていないこと",
      "later revisions change nothing, other than adding signatures",
      "署名の後に文書が変えられています。",
      "The document was changed after it was signed."),

  /** Ours. */
  IDS_ONCE(
      "XML 1.0, 3.3.1",
      "Idが文書内で重複しないこと（署名の包み直し）",
      "no Id stands twice in the document",
      "同じIdが二つあります。",
      "An Id stands twice."),
  /** Ours. */
  WHOLE_SIGNED(
      "XML Signature 1.1, 4.4.3 and 8.1",
      "文書全体が署名されていること（署名の包み直し）",
      "what is signed is the whole document, not a part that was wrapped",
      "文書の一部しか署名されていません。",
      "Only a part of the document is signed."),
  /** Ours. */
  TRANSFORMS(
      "XML Signature 1.1, 8.1.2",
      "変換が正規化と署名自身の除外に限られること",
      "transforms only canonicalise and leave out signatures",
      "許されない変換があります。",
      "A transform is not allowed."),
  /** Ours. */
  PROPERTIES_SIGNED(
      "ETSI TS 101 903, 6.3.1",
      "署名プロパティが一組で、それが署名されていること",
      "there is one set of signed properties, and it is signed",
      "署名プロパティが署名されていません。",
      "The signed properties are not signed.");

  private final Clause clause;
  private final Words why;

  CheckCode(String clause, String ja, String en, String whyJa, String whyEn) {
    int comma = clause.lastIndexOf(", ");
    this.clause =
        Clause.of(clause.substring(0, comma), clause.substring(comma + ", ".length()), ja, en);
    this.why = new Words(whyJa, whyEn);
  }

  /** Its stable name, like those of path validation: {@code SignatureValue}. */
  public String check() {
    return Stream.of(name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The code of a check that was made here. */
  public static CheckCode of(Checked checked) {
    return Arrays.stream(values())
        .filter(code -> code.check().equals(checked.check()))
        .findFirst()
        .orElseThrow();
  }

  /** What is demanded, and where. */
  public Clause clause() {
    return clause;
  }

  /** What it means that it failed. */
  public Words why() {
    return why;
  }
}
