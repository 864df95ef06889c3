package dev.daicho.signatures;

import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one file.
 *
 * @param material what it is
 * @param explanations one, or of a document one for each signature; never empty
 */
public record Explained(Material material, List<Explanation> explanations) {

  /** Copies the list. */
  public Explained {
    explanations = List.copyOf(explanations);
  }

  /** The worst of all: a document is relied on only when each of its signatures is. */
  public Verdict verdict() {
    return first(Verdict.Refused.class)
        .or(() -> first(Verdict.Undecided.class))
        .orElseGet(Verdict.Accepted::new);
  }

  private Optional<Verdict> first(Class<? extends Verdict> kind) {
    return explanations.stream().map(Explanation::verdict).filter(kind::isInstance).findFirst();
  }
}
