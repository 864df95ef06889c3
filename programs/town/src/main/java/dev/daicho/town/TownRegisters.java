package dev.daicho.town;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.allocation.Allocator;
import dev.daicho.network.move.Arrivals;
import dev.daicho.network.move.CardsOfResidents;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidenceElsewhere;
import dev.daicho.register.disclosure.AnnexInquiry;
import dev.daicho.register.disclosure.ChangesWitnessed;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.MoveInquiry;
import dev.daicho.register.disclosure.NotificationPapers;
import dev.daicho.register.disclosure.NumbersOnlyForNumberAffairs;
import dev.daicho.register.disclosure.RegisterExport;
import dev.daicho.register.procedure.Procedures;
import dev.daicho.register.procedure.ProvisionalEntries;
import dev.daicho.register.store.AnnexBook;
import dev.daicho.register.store.Register;
import dev.daicho.register.store.ResidentSearch;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The Basic Resident Registers of a town's municipalities, joined up. */
public final class TownRegisters {

  private final AuditLog log;
  private final NoticeJournal journal;
  private final Register register;
  private final AnnexBook annexBook;
  private final MoveInquiry moveInquiry;
  private final Procedures procedures;
  private final Desk desk;
  private final ProvisionalEntries entries;
  private final ResidentSearch search;
  private final Inquiry inquiry;
  private final NotificationPapers notificationPapers;
  private final AnnexInquiry annexInquiry;
  private final RegisterExport export;

  TownRegisters(
      Keepers keepers,
      TownClock clock,
      AuditLog.Salt salt,
      Allocator allocator,
      Arrivals arrivals,
      ResidenceElsewhere elsewhere) {
    KeeperStore store = keepers.store(RegisterKeeper.KEEPER);
    this.log = new AuditLog(store, salt);
    this.journal = new NoticeJournal(store, clock, JsonMapper.builder().build());
    this.register = new Register(store, journal);
    this.procedures =
        Procedures.over(
            register,
            allocator,
            allocator,
            new CardsOfResidents(new PersonaCards(register.residents(), clock)),
            arrivals,
            elsewhere);
    this.annexBook = new AnnexBook(store, journal);
    this.desk = new Desk(store, log, new ChangesWitnessed());
    Gate gate = new Gate(log, clock, List.of(new NumbersOnlyForNumberAffairs()));
    this.moveInquiry = new MoveInquiry(gate, register.residents(), arrivals);
    this.entries = new ProvisionalEntries(store, register, procedures, desk, gate);
    this.search = new ResidentSearch(store);
    this.inquiry = new Inquiry(gate, register.residents(), search);
    this.notificationPapers =
        new NotificationPapers(gate, register.residents(), register.notifications());
    this.annexInquiry =
        new AnnexInquiry(gate, new Gate(log, clock, List.of()), annexBook.annexes());
    this.export = new RegisterExport(gate, keepers.loader(RegisterKeeper.KEEPER));
  }

  /** The register's audit log. */
  public AuditLog log() {
    return log;
  }

  /** The register's notices. */
  public NoticeJournal journal() {
    return journal;
  }

  /** The registers of all municipalities. */
  public Register register() {
    return register;
  }

  /** The annexes of those whose registered domicile is in some municipality. */
  public AnnexBook annexBook() {
    return annexBook;
  }

  /** The register's acts. */
  public Procedures procedures() {
    return procedures;
  }

  /** Where the register's acts are filed. */
  public Desk desk() {
    return desk;
  }

  /** Filings entered and not yet decided. */
  public ProvisionalEntries entries() {
    return entries;
  }

  /** Where people are found, before the gate. */
  public ResidentSearch search() {
    return search;
  }

  /** Questions to the register, through its gate. */
  public Inquiry inquiry() {
    return inquiry;
  }

  /** Questions about annexes, through the register's gate. */
  public AnnexInquiry annexInquiry() {
    return annexInquiry;
  }

  /** Questions about moves between municipalities, through the register's gate. */
  public MoveInquiry moveInquiry() {
    return moveInquiry;
  }

  /** Written notices of codes and numbers, through the register's gate. */
  public NotificationPapers notificationPapers() {
    return notificationPapers;
  }

  /** The register's export, through its gate. */
  public RegisterExport export() {
    return export;
  }
}
