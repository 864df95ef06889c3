package dev.daicho.town;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.allocation.Allocator;
import dev.daicho.network.annex.AnnexNetwork;
import dev.daicho.network.move.Arrivals;
import dev.daicho.network.move.DeleteMoveOutData;
import dev.daicho.network.move.MoveNetwork;
import dev.daicho.network.operation.Operation;
import dev.daicho.network.procedure.RepairDifference;
import dev.daicho.network.provision.Provision;
import dev.daicho.network.reconcile.Reconcile;
import dev.daicho.network.reconcile.Registered;
import dev.daicho.network.reconcile.RegisteredAnnexes;
import dev.daicho.network.reconcile.RegisteredResidents;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.FirstLoad;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.KeptRecord;
import dev.daicho.network.relay.Relay;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.procedure.ReceiveAnnexNotice;
import dev.daicho.register.procedure.ReceiveMoveInNotice;
import dev.daicho.register.store.AnnexRollCall;
import dev.daicho.register.store.AnnexTakeover;
import dev.daicho.register.store.RollCall;
import java.util.ArrayList;
import java.util.List;

/** The residents' network over a town's registers: the servers of the three levels, joined up. */
public final class TownNetwork {

  private final DeleteMoveOutData deleteMoveOutData;
  private final MoveNetwork moves;
  private final AnnexNetwork annexes;
  private final Provision provision;
  private final Relay relay;
  private final FirstLoad firstLoad;
  private final Reconcile reconcile;
  private final Desk desk;
  private final RepairDifference<IdentityRecord> repairResident;
  private final RepairDifference<AnnexRecord> repairAnnex;
  private final Operation operation;

  TownNetwork(
      Keepers keepers,
      TownClock clock,
      AuditLog.Salt salt,
      Allocator allocator,
      Arrivals arrivals,
      TownRegisters registers) {
    KeeperStore municipal = keepers.store(Level.MUNICIPALITY.keeper());
    KeeperStore registerSteward = keepers.steward(RegisterKeeper.KEEPER);
    RollCall roll = new RollCall(keepers.loader(RegisterKeeper.KEEPER));
    AnnexRollCall annexRoll = new AnnexRollCall(keepers.loader(RegisterKeeper.KEEPER));
    this.deleteMoveOutData =
        new DeleteMoveOutData(keepers.steward(Level.MUNICIPALITY.keeper()), arrivals);
    this.moves =
        new MoveNetwork(
            keepers,
            registerSteward,
            registers.journal()::about,
            arrivals,
            new ReceiveMoveInNotice(
                registers.register(), registers.procedures(), registers.desk(), clock),
            clock);
    this.relay = new Relay(keepers, registerSteward, registers.journal()::about, clock, allocator);
    this.annexes =
        new AnnexNetwork(
            keepers,
            registerSteward,
            registers.journal()::about,
            new ReceiveAnnexNotice(registers.annexBook(), registers.desk(), clock),
            clock);
    this.firstLoad =
        new FirstLoad(
            roll,
            new AnnexTakeover(keepers.loader(RegisterKeeper.KEEPER), clock),
            keepers,
            relay.receiver(Level.MUNICIPALITY),
            clock);
    this.reconcile = new Reconcile(roll, annexRoll, keepers, relay, clock);
    this.desk = new Desk(municipal, new AuditLog(municipal, salt));
    this.repairResident = repair(new RegisteredResidents(roll), municipal, relay, clock);
    this.repairAnnex = repair(new RegisteredAnnexes(annexRoll), municipal, relay, clock);
    this.provision = Provision.over(keepers, salt, clock);
    this.operation = Operation.over(keepers, registerSteward, relay, reconcile, desk, salt, clock);
  }

  private static <R extends KeptRecord> RepairDifference<R> repair(
      Registered<R> register, KeeperStore municipal, Relay relay, TownClock clock) {
    return new RepairDifference<>(
        register, register.book(municipal, clock), relay.journal(Level.MUNICIPALITY));
  }

  /** The municipal servers' ways to each other about moves. */
  public MoveNetwork moves() {
    return moves;
  }

  /** The municipal servers' ways to each other about annexes of family registers. */
  public AnnexNetwork annexes() {
    return annexes;
  }

  /** The day's deletion of data of people who did not come. */
  public DeleteMoveOutData deleteMoveOutData() {
    return deleteMoveOutData;
  }

  /** By which notices travel from the registers to the nation. */
  public Relay relay() {
    return relay;
  }

  /** All the ways that notices go, to be gone again and again. */
  public List<Runnable> ways() {
    List<Runnable> ways = new ArrayList<>();
    for (Level level : Level.values()) {
      ways.add(relay.courier(level)::carry);
    }
    ways.add(moves::carry);
    ways.add(annexes::carry);
    return ways;
  }

  /** How a register is taken over by the network. */
  public FirstLoad firstLoad() {
    return firstLoad;
  }

  /** How registers and network are compared. */
  public Reconcile reconcile() {
    return reconcile;
  }

  /** Where acts of the municipal servers are filed. */
  public Desk desk() {
    return desk;
  }

  /** How the levels are made to agree with a register about a resident record. */
  public RepairDifference<IdentityRecord> repairResident() {
    return repairResident;
  }

  /** How they are made to agree about an annex of a family register. */
  public RepairDifference<AnnexRecord> repairAnnex() {
    return repairAnnex;
  }

  /** What offices are told of residents by the network. */
  public Provision provision() {
    return provision;
  }

  /** What those who run the network see and do. */
  public Operation operation() {
    return operation;
  }
}
