package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * What was signed and sent is acted upon once: an old application, sent again by somebody else,
 * would take the certificate from the phone that its holder has now.
 */
@Basis(
    value = "公的個人認証法16条の2第3項・35条の2第3項",
    english = "An application is confirmed once; sent again it is refused.",
    from = "2023-05-11")
public final class AppliedOnce {

  private AppliedOnce() {}

  /** Whether it is the first time. */
  public static Verdict of(boolean first) {
    return first
        ? Verdict.met(AppliedOnce.class)
        : Verdict.broken(AppliedOnce.class, Messages.get("jpki.applied-once.again"));
  }
}
