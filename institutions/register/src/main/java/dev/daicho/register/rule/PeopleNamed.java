package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.util.Collection;
import java.util.HashSet;

/** An act is about somebody, and about nobody twice (異動者). */
@Basis(
    value = "住民基本台帳法22条1項1号・23条1号・24条・標準仕様書4.0.1",
    english = "A filing names the people it is about, each once.")
public final class PeopleNamed {

  private PeopleNamed() {}

  /** Whether at least one is named and nobody twice, going by what tells people apart. */
  public static Verdict of(Collection<?> people) {
    if (people.isEmpty()) {
      return Verdict.broken(PeopleNamed.class, Messages.get("register.people-named.nobody"));
    }
    return new HashSet<>(people).size() < people.size()
        ? Verdict.broken(PeopleNamed.class, Messages.get("register.people-named.twice"))
        : Verdict.met(PeopleNamed.class);
  }
}
