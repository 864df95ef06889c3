package dev.daicho.network.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * When several people fit, none is picked. In 2021 and 2022 some 7,300 people were given the number
 * of a namesake because a program did.
 */
@Basis(
    value = "住民基本台帳法30条の24第2項・30条の25第2項",
    english = "When several people fit, nothing is told of any of them.",
    from = "2002-08-05")
public final class OneMatchOnly {

  private OneMatchOnly() {}

  /** Whether so many who fit may be told of. */
  public static Verdict of(int count) {
    return count <= 1
        ? Verdict.met(OneMatchOnly.class)
        : Verdict.broken(
            OneMatchOnly.class, Messages.get("network-provision.one-match-only.several", count));
  }

  /** Why several are not told of. */
  public static Refusal refusal(int count) {
    if (of(count) instanceof Verdict.Broken broken) {
      return broken.refusal();
    }
    throw new IllegalArgumentException(count + " is not several");
  }
}
