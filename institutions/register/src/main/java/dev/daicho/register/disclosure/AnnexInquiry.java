package dev.daicho.register.disclosure;

import dev.daicho.foundation.gate.Decision;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.store.Seal;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.rule.AnnexKept150Years;
import dev.daicho.register.store.Annexes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Questions that staff ask about the annexes of their municipality. Every answer has passed the
 * gate; the resident code is let out only where the law has it. Removed annexes are there for as
 * long as they are kept.
 */
public final class AnnexInquiry {

  private static final Set<String> ITEMS = AnnexItem.codes(EnumSet.allOf(AnnexItem.class));

  private final Gate gate;
  private final Gate copies;
  private final Annexes annexes;

  /**
   * @param gate the register's gate
   * @param copies the register's gate for copies, whose items the law itself has set down
   * @param annexes the annexes
   */
  public AnnexInquiry(Gate gate, Gate copies, Annexes annexes) {
    this.gate = gate;
    this.copies = copies;
    this.annexes = annexes;
  }

  /**
   * The annexes of people of that birth date whose name or kana begins so; at most so many.
   *
   * @param name name or kana, or its beginning
   * @param today the day on which they are asked for
   */
  public Answer<List<DisclosedAnnex>> find(
      Inquiry.Asker asker, String name, LocalDate birth, LocalDate today, int most) {
    if (name.isBlank()) {
      return new Answer.Nothing<>();
    }
    List<Annex> found =
        annexes.search(asker.municipality(), name, birth, most).stream()
            .filter(annex -> AnnexKept150Years.holds(annex, today))
            .toList();
    return PageGate.ask(
        gate,
        asker,
        "annex search",
        "looked for name=" + name + " birth=" + birth + "; shown " + numbers(found),
        ITEMS,
        given -> found.stream().map(annex -> DisclosedAnnex.of(annex, given)).toList());
  }

  private static String numbers(List<Annex> found) {
    return found.stream()
        .map(annex -> AnnexChanged.SUBJECT + annex.number())
        .collect(Collectors.joining(" "));
  }

  /** One annex; nothing when there is none of that number, or it is not kept any more. */
  public Answer<DisclosedAnnex> annex(Inquiry.Asker asker, long number, LocalDate today) {
    return kept(asker, number, today)
        .map(annex ->
            PageGate.ask(
                gate,
                asker,
                AnnexChanged.SUBJECT + number,
                "annex",
                ITEMS,
                given -> DisclosedAnnex.of(annex, given)))
        .orElseGet(Answer.Nothing::new);
  }

  /**
   * What a copy of an annex says: the items that the law gives to whom it is for, in their order.
   * An item that the gate holds back for another reason is left out.
   */
  public Answer<Map<AnnexItem, String>> copy(
      Inquiry.Asker asker, long number, AnnexCopy copy, LocalDate today) {
    Optional<Annex> found = kept(asker, number, today);
    if (found.isEmpty()) {
      return new Answer.Nothing<>();
    }
    Decision decision =
        copies.ask(
            new Request(
                asker.who(),
                Seal.of(asker.municipality()),
                AnnexChanged.SUBJECT + number,
                "copy for " + copy.title().en(),
                AnnexItem.codes(copy.items()),
                asker.purpose(),
                copy.basis(),
                "copy"));
    return switch (decision) {
      case Decision.Refused refused -> new Answer.Refused<>(refused.why());
      case Decision.Given given -> {
        Map<AnnexItem, String> items = new EnumMap<>(AnnexItem.class);
        for (AnnexItem item : copy.items()) {
          if (given.gives(item.code())) {
            items.put(item, item.of(found.get()));
          }
        }
        yield new Answer.Given<>(items, given.why());
      }
    };
  }

  private Optional<Annex> kept(Inquiry.Asker asker, long number, LocalDate today) {
    return annexes
        .find(asker.municipality(), number)
        .filter(annex -> AnnexKept150Years.holds(annex, today));
  }
}
