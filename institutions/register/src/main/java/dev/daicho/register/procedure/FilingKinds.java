package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.RuleName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The acts that can be entered first and decided later: all that somebody files. */
public final class FilingKinds {

  private final Map<String, Kind<?, ?>> byCode;

  /**
   * An act and what is filed for it.
   *
   * @param code the act's name, as {@code move-in}
   * @param filing what is filed for it
   * @param procedure the act
   */
  public record Kind<F, R>(String code, Class<F> filing, Procedure<F, R> procedure) {

    static <F, R> Kind<F, R> of(Class<F> filing, Procedure<F, R> procedure) {
      return new Kind<>(RuleName.of(procedure.getClass()).code(), filing, procedure);
    }
  }

  /**
   * @param acts the register's acts
   */
  public FilingKinds(Procedures acts) {
    byCode =
        List.of(
                Kind.of(MoveIn.Filing.class, acts.moveIn()),
                Kind.of(MoveInFromAbroad.Filing.class, acts.moveInFromAbroad()),
                Kind.of(MoveWithin.Filing.class, acts.moveWithin()),
                Kind.of(MoveOut.Filing.class, acts.moveOut()),
                Kind.of(RecordMoveInNotice.Filing.class, acts.recordMoveInNotice()),
                Kind.of(ReportBirth.Filing.class, acts.reportBirth()),
                Kind.of(ReportDeath.Filing.class, acts.reportDeath()),
                Kind.of(ChangeHouseholdHead.Filing.class, acts.changeHouseholdHead()),
                Kind.of(ChangeResidentCode.Filing.class, acts.changeResidentCode()),
                Kind.of(ChangeIndividualNumber.Filing.class, acts.changeIndividualNumber()),
                Kind.of(CancelAct.Filing.class, acts.cancelAct()))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Kind::code, Function.identity()));
  }

  /** All of them, by name. */
  public List<Kind<?, ?>> all() {
    return byCode.values().stream()
        .<Kind<?, ?>>map(kind -> kind)
        .sorted(Comparator.comparing(Kind::code))
        .toList();
  }

  /** The act of that name, if there is one. */
  public Optional<Kind<?, ?>> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The act of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Kind<?, ?> of(String code) {
    Kind<?, ?> kind = byCode.get(code);
    if (kind == null) {
      throw new IllegalArgumentException("no act of that name can be entered: " + code);
    }
    return kind;
  }

  /**
   * The act for which such a thing is filed.
   *
   * @throws IllegalArgumentException when it is no filing
   */
  Kind<?, ?> forFiling(Object filing) {
    return byCode.values().stream()
        .filter(kind -> kind.filing().isInstance(filing))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no filing: " + filing.getClass()));
  }
}
