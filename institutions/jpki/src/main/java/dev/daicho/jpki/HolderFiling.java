package dev.daicho.jpki;

import dev.daicho.foundation.text.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * What a holder sends to J-LIS over the network to end one of their certificates, signed
 * (公的個人認証法9条4項, 10条4項, 16条の8, 16条の9, 28条4項, 29条4項, 35条の8, 35条の9).
 *
 * @param matter what it is
 * @param number the certificate to end
 * @param signer the signing certificate with whose key it is signed
 * @param at when it was made, so that no two are the same
 */
public record HolderFiling(
    Matter matter, CertificateNumber number, CertificateNumber signer, Instant at) {

  /** What a holder may send. */
  public enum Matter {
    /** That it be revoked. */
    REVOCATION("失効を求める旨の申請", "request for revocation", RevocationCause.HOLDERS_REQUEST),
    /** That its key leaked, was lost or damaged, or that what it lies on cannot be used. */
    KEY_LEAKED("符号の漏えい等の届出", "report of a leaked key", RevocationCause.KEY_LEAKED);

    private final Bilingual title;
    private final RevocationCause cause;

    Matter(String ja, String en, RevocationCause cause) {
      this.title = new Bilingual(ja, en);
      this.cause = cause;
    }

    /** What it is called. */
    public Bilingual title() {
      return title;
    }

    /** Why the certificate ends by it. */
    public RevocationCause cause() {
      return cause;
    }
  }

  /** Just what is signed: each part with its length before it. */
  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(all)) {
      out.writeUTF("holder filing 1");
      out.writeUTF(matter.name());
      out.writeUTF(number.toString());
      out.writeUTF(signer.toString());
      out.writeUTF(at.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return all.toByteArray();
  }
}
