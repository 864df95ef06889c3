package dev.daicho.pki.time;

import dev.daicho.pki.Words;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;

/** Why no time stamp is given (PKIFailureInfo; RFC 3161, 2.4.2). */
public enum TimeStampRefusal {
  BAD_ALGORITHM(PKIFailureInfo.badAlg, "受け付けないハッシュ方式です", "the hash algorithm is not accepted"),
  BAD_REQUEST(PKIFailureInfo.badRequest, "この要求は扱いません", "such a request is not supported"),
  BAD_DATA_FORMAT(PKIFailureInfo.badDataFormat, "要求の形が誤っています", "the request is malformed"),
  UNACCEPTED_POLICY(PKIFailureInfo.unacceptedPolicy, "求められたポリシーでは発行しません", "the policy is not ours"),
  UNACCEPTED_EXTENSION(
      PKIFailureInfo.unacceptedExtension, "求められた拡張は扱いません", "the extension is not supported"),
  SYSTEM_FAILURE(PKIFailureInfo.systemFailure, "時刻認証局の障害です", "the authority failed");

  private final int failInfo;
  private final Words words;

  TimeStampRefusal(int failInfo, String ja, String en) {
    this.failInfo = failInfo;
    this.words = new Words(ja, en);
  }

  /** Bouncy Castle's value for the bit. */
  int failInfo() {
    return failInfo;
  }

  /** What it means. */
  public Words words() {
    return words;
  }
}
