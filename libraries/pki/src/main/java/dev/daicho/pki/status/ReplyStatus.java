package dev.daicho.pki.status;

import dev.daicho.pki.Words;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Whether a question was answered, and if not, why (OCSPResponseStatus; RFC 6960, 4.2.1). */
public enum ReplyStatus {
  SUCCESSFUL(0, "回答しました", "answered"),
  MALFORMED_REQUEST(1, "要求の形が誤っています", "the request is malformed"),
  INTERNAL_ERROR(2, "レスポンダの内部エラーです", "the responder failed"),
  TRY_LATER(3, "しばらくしてからもう一度お試しください", "try again later"),
  SIGNATURE_REQUIRED(5, "要求には署名が必要です", "the request must be signed"),
  UNAUTHORIZED(6, "この発行者について回答する権限がありません", "this responder does not speak for that issuer");

  private final int code;
  private final Words words;

  ReplyStatus(int code, String ja, String en) {
    this.code = code;
    this.words = new Words(ja, en);
  }

  /** The number in the enumeration. */
  public int code() {
    return code;
  }

  /** What it means. */
  public Words words() {
    return words;
  }

  static Optional<ReplyStatus> of(BigInteger code) {
    return Arrays.stream(values())
        .filter(status -> BigInteger.valueOf(status.code).equals(code))
        .findFirst();
  }
}
