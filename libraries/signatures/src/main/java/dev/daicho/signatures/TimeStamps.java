package dev.daicho.signatures;

import dev.daicho.pki.time.TimeStampReply;

/**
 * Where time stamps come from (RFC 3161), such as {@code
 * dev.daicho.pki.time.TimeStampAuthority::answer}, or one that is asked over a network of the
 * caller's.
 */
@FunctionalInterface
public interface TimeStamps {

  /** Answers a TimeStampReq in DER. */
  TimeStampReply answer(byte[] request);
}
