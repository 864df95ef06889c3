package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.rule.AnnexStandsHere;
import dev.daicho.register.rule.DomicileHere;
import dev.daicho.register.rule.OneAnnexOfPerson;
import dev.daicho.register.store.AnnexBook;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The municipality of residence tells what has to be corrected in an annex here: 附票記載事項通知の受理. The
 * annex is corrected ex officio, in whatever order notices of several municipalities come; a notice
 * that says what it says already changes nothing. Where there is no annex yet one begins: the
 * family register, from which it would begin by right (施行令18条), is not ours.
 */
@Basis(
    value = "住民基本台帳法18条・19条1項・施行令20条",
    english = "Annexes are corrected ex officio by what the municipality of residence tells.")
public final class RecordAnnexNotice
    implements Procedure<RecordAnnexNotice.Filing, Optional<Annex>> {

  /** What the notice says. */
  public record Filing(AnnexNotice notice) {}

  private final AnnexBook book;

  /** Over the municipalities' annexes. */
  public RecordAnnexNotice(AnnexBook book) {
    this.book = book;
  }

  /** Gives the annex as it is then; nothing when there is none and nothing to begin one with. */
  @Override
  public Outcome<Optional<Annex>> file(Filing filing, Act act) {
    AnnexNotice notice = filing.notice();
    book.hold(act, codes(notice));
    AnnexOf whose = AnnexOf.of(book.annexes(), act.municipality(), notice.person(), codes(notice));
    return Outcome.of(filing)
        .check(DomicileHere.of(notice.person().registeredDomicile(), act.municipality()))
        .check(OneAnnexOfPerson.of(whose.found(), notice.person()))
        .check(AnnexStandsHere.toCorrect(whose.one()))
        .then(f -> record(notice, whose.one().orElse(null), act));
  }

  private Optional<Annex> record(AnnexNotice notice, @Nullable Annex before, Act act) {
    Annex after = before == null ? Annex.begun(act.municipality(), notice) : before.after(notice);
    if (before == null && after.lines().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        before != null && after.saysAs(before)
            ? before
            : book.write(
                RecordAnnexNotice.class, notice.cause(), notice.eventOn(), act, before, after));
  }

  private static Stream<ResidentCode> codes(AnnexNotice notice) {
    return Stream.<@Nullable ResidentCode>of(notice.person().residentCode(), notice.formerCode())
        .filter(Objects::nonNull);
  }
}
