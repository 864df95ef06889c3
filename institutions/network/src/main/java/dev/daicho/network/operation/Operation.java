package dev.daicho.network.operation;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.procedure.InterruptLine;
import dev.daicho.network.reconcile.Reconcile;
import dev.daicho.network.relay.Relay;
import java.time.InstantSource;

/**
 * All that those who run the network work with.
 *
 * @param status what is on its way
 * @param held what waits somewhere
 * @param refused what registers refused
 * @param follow one notice followed
 * @param reconciliation registers and levels compared
 * @param interrupt how a line is closed and opened
 * @param desk of the municipal servers, where that is filed
 */
public record Operation(
    LiveStatus status,
    HeldNotices held,
    RefusedHere refused,
    FollowNotice follow,
    ReconciliationRun reconciliation,
    InterruptLine interrupt,
    Desk desk) {

  /**
   * Over a network that runs in this program.
   *
   * @param keepers where the levels' stores come from
   * @param registerSteward the register's store for carrying
   * @param relay by which notices travel
   * @param reconcile how one municipality is compared
   * @param desk of the municipal servers
   * @param salt for audit entries
   * @param clock town time
   */
  public static Operation over(
      Keepers keepers,
      KeeperStore registerSteward,
      Relay relay,
      Reconcile reconcile,
      Desk desk,
      AuditLog.Salt salt,
      InstantSource clock) {
    return new Operation(
        new LiveStatus(keepers, registerSteward, relay, clock, System::nanoTime),
        new HeldNotices(keepers, relay, salt, clock),
        new RefusedHere(keepers.store(Level.MUNICIPALITY.keeper())),
        new FollowNotice(keepers, registerSteward, relay, clock),
        new ReconciliationRun(
            reconcile::compare,
            new AuditLog(keepers.store(Level.MUNICIPALITY.keeper()), salt),
            clock,
            work -> Thread.ofPlatform().name("reconciliation").daemon().start(work)),
        new InterruptLine(relay.lines()),
        desk);
  }
}
