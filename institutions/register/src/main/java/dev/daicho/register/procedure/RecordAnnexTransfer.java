package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexTransfer;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.rule.DomicileHere;
import dev.daicho.register.rule.OneAnnexOfPerson;
import dev.daicho.register.store.AnnexBook;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The municipality of a former registered domicile tells all that its annex says: 転籍による附票の記載. What
 * has been heard here meanwhile stays; the row of addresses holds both.
 */
@Basis(
    value = "住民基本台帳法18条・19条3項",
    english = "The annex goes with the registered domicile to the new municipality.")
public final class RecordAnnexTransfer implements Procedure<RecordAnnexTransfer.Filing, Annex> {

  /** What the notice says. */
  public record Filing(AnnexTransfer transfer) {}

  private final AnnexBook book;

  /** Over the municipalities' annexes. */
  public RecordAnnexTransfer(AnnexBook book) {
    this.book = book;
  }

  @Override
  public Outcome<Annex> file(Filing filing, Act act) {
    AnnexTransfer transfer = filing.transfer();
    Supplier<Stream<ResidentCode>> code = () -> Stream.of(transfer.person().residentCode());
    book.hold(act, code.get());
    AnnexOf whose = AnnexOf.of(book.annexes(), act.municipality(), transfer.person(), code.get());
    // One that had gone from here begins anew: it comes back with another family register.
    Optional<Annex> here = whose.one().filter(Annex::current);
    return Outcome.of(filing)
        .check(DomicileHere.of(transfer.person().registeredDomicile(), act.municipality()))
        .check(OneAnnexOfPerson.of(whose.found(), transfer.person()))
        .then(f -> record(transfer, here, act));
  }

  private Annex record(AnnexTransfer transfer, Optional<Annex> found, Act act) {
    Annex before = found.orElse(null);
    Annex after =
        before == null ? Annex.begun(act.municipality(), transfer) : before.after(transfer);
    return before != null && after.saysAs(before)
        ? before
        : book.write(
            RecordAnnexTransfer.class,
            ChangeCause.DOMICILE_TRANSFER,
            transfer.on(),
            act,
            before,
            after);
  }
}
