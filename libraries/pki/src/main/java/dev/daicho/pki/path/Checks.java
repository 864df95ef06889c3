package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through checks in their order. */
final class Checks {

  private Checks() {}

  static <C> List<Checked> of(List<Check<C>> checks, C subject) {
    Map<String, Outcome> known = new HashMap<>();
    List<Checked> all = new ArrayList<>();
    for (Check<C> check : checks) {
      Look look = missing(check, known).orElseGet(() -> check.examine(subject));
      known.put(check.name(), look.outcome());
      all.add(new Checked(check.name(), check.clause(), look.outcome(), look.fields(), look.why()));
    }
    return all;
  }

  /** All of them, when what they look at cannot be looked at. */
  static <C> List<Checked> unreached(List<Check<C>> checks, Words why) {
    return checks.stream()
        .map(check ->
            new Checked(
                check.name(), check.clause(), Outcome.NOT_REACHED, List.of(), Optional.of(why)))
        .toList();
  }

  private static Optional<Look> missing(Check<?> check, Map<String, Outcome> known) {
    Optional<String> failed =
        first(
            Stream.of(check.needs(), check.needsUnlessLeftOut()).flatMap(List::stream),
            known,
            Outcome.FAILED,
            Outcome.NOT_REACHED);
    if (failed.isPresent()) {
      return failed.map(name ->
          new Look(
              Outcome.NOT_REACHED,
              List.of(),
              Optional.of(
                  new Words(
                      "先の検査「" + name + "」が通らないため、意味がありません。",
                      "It means nothing, since " + name + " did not pass."))));
    }
    return first(check.needs().stream(), known, Outcome.NOT_ASKED)
        .map(name ->
            Look.notAsked(
                "「" + name + "」が対象外のため、対象外です。", name + " was not asked, so this is not."));
  }

  private static Optional<String> first(
      Stream<Class<?>> checks, Map<String, Outcome> known, Outcome... outcomes) {
    return checks
        .map(Class::getSimpleName)
        .filter(name -> Stream.of(outcomes).anyMatch(one -> one == known.get(name)))
        .findFirst();
  }
}
