package dev.daicho.register.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.FiledOnce;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexNotices;
import dev.daicho.register.AnnexTransfer;
import dev.daicho.register.store.AnnexBook;

/**
 * Takes what the network brings about annexes and files {@link RecordAnnexNotice} or {@link
 * RecordAnnexTransfer} for each, as the account {@value #ACCOUNT}, without an officer's hand.
 */
public final class ReceiveAnnexNotice implements AnnexNotices {

  /** Who files it. */
  public static final String ACCOUNT = "annex-net";

  private final RecordAnnexNotice notices;
  private final RecordAnnexTransfer transfers;
  private final Desk desk;
  private final TownClock clock;

  /**
   * @param book the municipalities' annexes
   * @param desk where acts are filed
   * @param clock town time
   */
  public ReceiveAnnexNotice(AnnexBook book, Desk desk, TownClock clock) {
    this.notices = new RecordAnnexNotice(book);
    this.transfers = new RecordAnnexTransfer(book);
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Reception receive(MunicipalityCode here, AnnexNotice notice, String key) {
    return reception(
        desk.fileOnce(key, notices, new RecordAnnexNotice.Filing(notice), act(here, "附票記載事項通知")));
  }

  @Override
  public Reception receive(MunicipalityCode here, AnnexTransfer transfer, String key) {
    return reception(
        desk.fileOnce(
            key, transfers, new RecordAnnexTransfer.Filing(transfer), act(here, "転籍の附票通知")));
  }

  private Act act(MunicipalityCode here, String purpose) {
    return new Act(
        new Actor(ACCOUNT, Role.MUNICIPAL_OFFICER, here),
        here,
        clock.today(),
        clock.instant(),
        purpose);
  }

  private static Reception reception(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<?> ignored -> new Reception.Recorded();
      case Outcome.Refused<?> refused when FiledOnce.refused(refused) -> new Reception.Recorded();
      case Outcome.Refused<?> refused -> new Reception.Refused(refused.refusals());
    };
  }
}
