package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * Only the first move-in after a move-out needs no paper: nobody who has been in some
 * municipality's register in between.
 */
@Basis(
    value = "住民基本台帳法施行令24条の2第1項1号・2項1号",
    english = "Who was registered anywhere since moving out brings a certificate on paper.",
    from = "2016-01-01")
public final class NotRegisteredMeanwhile {

  private NotRegisteredMeanwhile() {}

  /** Whether nobody was, as far as the municipality moved from has been told. */
  public static Verdict of(boolean registeredMeanwhile) {
    return registeredMeanwhile
        ? Verdict.broken(
            NotRegisteredMeanwhile.class, Messages.get("register.not-registered-meanwhile.was"))
        : Verdict.met(NotRegisteredMeanwhile.class);
  }
}
