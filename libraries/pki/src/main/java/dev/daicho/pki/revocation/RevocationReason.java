package dev.daicho.pki.revocation;

import dev.daicho.pki.Words;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a certificate is revoked (RFC 5280, 5.3.1), and what JPKI uses it for. */
public enum RevocationReason {
  UNSPECIFIED(0, "理由なし", "unspecified", new Words("交付前の破棄", "destroyed before it was handed over")),
  KEY_COMPROMISE(
      1, "鍵の危殆化", "key compromise", new Words("利用者の秘密鍵の漏えい等", "the holder's key leaked")),
  CA_COMPROMISE(
      2, "認証局の危殆化", "CA compromise", new Words("機構の署名鍵の漏えい等", "the authority's key leaked")),
  AFFILIATION_CHANGED(
      3,
      "所属の変更",
      "affiliation changed",
      new Words("記載事項の変更", "what it says of the holder changed")),
  SUPERSEDED(4, "更新", "superseded", new Words("更新", "another one was issued in its place")),
  CESSATION_OF_OPERATION(5, "運用の終了", "cessation of operation", null),
  CERTIFICATE_HOLD(6, "一時停止", "certificate hold", new Words("一時利用停止", "suspended by the holder")),
  REMOVE_FROM_CRL(
      8,
      "失効リストからの除去",
      "removed from the list",
      new Words("一時利用停止の解除", "the suspension was lifted; in delta lists only")),
  PRIVILEGE_WITHDRAWN(9, "権限の取消し", "privilege withdrawn", null),
  AA_COMPROMISE(10, "属性認証局の危殆化", "attribute authority compromise", null);

  /** By code; 7 is not used. */
  private static final @Nullable RevocationReason[] BY_CODE = new RevocationReason[11];

  static {
    for (RevocationReason reason : values()) {
      BY_CODE[reason.code] = reason;
    }
  }

  private final int code;
  private final Words title;
  private final @Nullable Words use;

  RevocationReason(int code, String ja, String en, @Nullable Words use) {
    this.code = code;
    this.title = new Words(ja, en);
    this.use = use;
  }

  /** The number in the CRLReason enumeration. */
  public int code() {
    return code;
  }

  /** What it is called. */
  public Words title() {
    return title;
  }

  /** What JPKI uses it for, as far as a relying party's published document tells. */
  public Optional<Words> inJpki() {
    return Optional.ofNullable(use);
  }

  /** Whether there is a reason with that code. */
  static boolean exists(int code) {
    return code >= 0 && code < BY_CODE.length && BY_CODE[code] != null;
  }

  /** The reason with that code, which exists. */
  static RevocationReason existing(int code) {
    return Objects.requireNonNull(BY_CODE[code]);
  }

  /** The reason with that code; empty when there is none. */
  public static Optional<RevocationReason> of(BigInteger code) {
    return Arrays.stream(values())
        .filter(reason -> BigInteger.valueOf(reason.code).equals(code))
        .findFirst();
  }
}
