package dev.daicho.network.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.provision.Criteria;

/** Nobody fishes: a person is looked for by number, or by birth date and name. */
@Basis(
    value = "住民基本台帳法30条の24第2項・30条の29",
    english = "A person is asked about by number, or by birth date with name or reading.",
    from = "2002-08-05")
public final class EnoughToTell {

  private EnoughToTell() {}

  /** Whether what is given can tell one person from others. */
  public static Verdict of(Criteria criteria) {
    boolean named = criteria.name() != null || criteria.kana() != null;
    return criteria.number() != null || (criteria.birth() != null && named)
        ? Verdict.met(EnoughToTell.class)
        : Verdict.broken(EnoughToTell.class, Messages.get("network-provision.enough-to-tell.not"));
  }
}
