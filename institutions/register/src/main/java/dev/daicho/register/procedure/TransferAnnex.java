package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.AnnexTransfer;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.rule.AnnexStandsHere;
import dev.daicho.register.rule.DomicileElsewhere;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.AnnexBook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's registered domicile has gone to another municipality: 転籍による附票の消除. The annex here
 * becomes a removed one, and the new municipality is told all that it says.
 */
@Basis(
    value = "住民基本台帳法19条3項・施行令19条",
    english = "The former municipality removes the annex and tells the new one what it says.")
public final class TransferAnnex implements Procedure<TransferAnnex.Filing, Annex> {

  /**
   * What the family register says.
   *
   * @param annexNumber whose annex
   * @param newDomicile 新本籍
   * @param newHead 筆頭者 there
   * @param on the day of the transfer
   */
  public record Filing(long annexNumber, String newDomicile, String newHead, LocalDate on) {}

  private final AnnexBook book;

  /** Over the municipalities' annexes. */
  public TransferAnnex(AnnexBook book) {
    this.book = book;
  }

  @Override
  public Outcome<Annex> file(Filing filing, Act act) {
    Optional<Annex> annex = book.annexes().lock(act.municipality(), filing.annexNumber());
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.on(), act.processedOn()))
        .check(WordsCanBeKept.of(filing.newDomicile(), filing.newHead()))
        .check(DomicileElsewhere.of(filing.newDomicile(), act.municipality()))
        .check(AnnexStandsHere.toSendOn(annex))
        .then(f -> send(f, annex.orElseThrow(), act));
  }

  private Annex send(Filing filing, Annex before, Act act) {
    AnnexPerson there = before.person().in(filing.newDomicile(), filing.newHead());
    return book.write(
        TransferAnnex.class,
        ChangeCause.DOMICILE_TRANSFER,
        filing.on(),
        act,
        before,
        before.ended(new AnnexEnd(AnnexEnd.Why.TRANSFER, filing.on(), filing.newDomicile())),
        new AnnexTransfer(act.municipality(), filing.on(), there, before.lines(), act.at()));
  }
}
