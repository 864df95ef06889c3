package dev.daicho.foundation.audit;

import static dev.daicho.foundation.TestKeepers.ALPHA;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/** Alpha's audit log, empty at first, with its sealer and the file that is its book. */
final class SealedAlpha {

  static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("131016");

  final Path file;
  final TownClock clock = TestTown.clockAt(LocalDate.of(2026, 4, 1));
  final AuditLog log = new AuditLog(TestKeepers.alpha(), () -> new byte[16]);
  final KeeperStore steward = TestKeepers.both().steward(ALPHA);
  final SealBook book;
  final Sealer sealer;

  SealedAlpha(Path folder) {
    file = folder.resolve("alpha");
    book = new SealBook(file);
    sealer = withBook(book);
    TestKeepers.empty();
    TestKeepers.asOwner(
        "update alpha.transaction_origin set before = 0",
        "alter table alpha.audit_entry alter column entry restart");
  }

  /** Another sealer of the same log. */
  Sealer withBook(SealBook other) {
    return new Sealer(steward, other, clock);
  }

  AuditEvent event(String purpose) {
    return new AuditEvent(
        clock.instant(),
        new Actor("hoshino", Role.MUNICIPAL_OFFICER, MunicipalityCode.of("092011")),
        "ask-page",
        purpose,
        "12条",
        Set.of("name", "address"),
        "given",
        new AuditEvent.Person("0000000001", purpose));
  }

  /** Writes entries, of two municipalities in turn. */
  void write(int entries) {
    for (int i = 0; i < entries; i++) {
      log.record(i % 2 == 0 ? HERE : THERE, event("entry " + i));
    }
  }

  /** Three seals of four entries each; the numbers of entries are 1 to 12. */
  void threeSeals() {
    for (int i = 0; i < 3; i++) {
      write(4);
      sealer.seal();
    }
  }
}
