package dev.daicho.register.procedure;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.NumberDesignation;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentCodeSupply;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** A register over a real database, with codes and numbers counted up, for tests of its acts. */
public final class TestRegister {

  private static final Keepers KEEPERS = TestTown.shared().keepers(RegisterKeeper.KEEPER);
  private static final AtomicLong NEXT = new AtomicLong(1_234_567_890L);

  /** The municipality that tests act in unless they say otherwise. */
  public static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  private final KeeperStore store = KEEPERS.store(RegisterKeeper.KEEPER);
  private final NoticeJournal journal;
  private final Register register;
  private final Procedures procedures;
  private final Desk desk;

  /** A register whose notices are dated by that clock. */
  public TestRegister(TownClock clock) {
    journal = new NoticeJournal(store, clock, JsonMapper.builder().build());
    register = new Register(store, journal);
    procedures = Procedures.over(register, new CountedNumbers(), new CountedCodes());
    desk = new Desk(store, new AuditLog(store, () -> new byte[16]));
  }

  /** An act of an officer of the municipality, filed and processed on the same day at noon. */
  public static Act actOn(MunicipalityCode municipality, LocalDate day) {
    return new Act(
        new Actor("officer@" + municipality.digits(), Role.MUNICIPAL_OFFICER, municipality),
        municipality,
        day,
        day.atTime(LocalTime.NOON).atZone(TownClock.ZONE).toInstant(),
        "届出の処理");
  }

  /** The acts. */
  public Procedures procedures() {
    return procedures;
  }

  /** Where they are filed. */
  public Desk desk() {
    return desk;
  }

  /** The register beneath. */
  public Register register() {
    return register;
  }

  /** Its store. */
  public KeeperStore store() {
    return store;
  }

  /** Its notices. */
  public NoticeJournal journal() {
    return journal;
  }

  /** Fresh codes, never the same twice in a run. */
  static final class CountedCodes implements ResidentCodeSupply {
    @Override
    public List<ResidentCode> more(MunicipalityCode municipality, int count) {
      List<ResidentCode> codes = new ArrayList<>();
      while (codes.size() < count) {
        Optional<ResidentCode> code = ResidentCode.fromBase(NEXT.getAndIncrement());
        code.ifPresent(codes::add);
      }
      return codes;
    }
  }

  /** A number for each code. */
  static final class CountedNumbers implements NumberDesignation {
    @Override
    public Map<ResidentCode, IndividualNumber> numbersFor(
        MunicipalityCode municipality, java.util.Collection<ResidentCode> codes) {
      Map<ResidentCode, IndividualNumber> numbers = new HashMap<>();
      codes.forEach(code -> numbers.put(code, IndividualNumber.fromBase(code.base())));
      return numbers;
    }
  }
}
