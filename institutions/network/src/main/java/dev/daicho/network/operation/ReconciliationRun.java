package dev.daicho.network.operation;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.network.Information;
import dev.daicho.network.Level;
import dev.daicho.network.reconcile.Comparison;
import dev.daicho.network.reconcile.Difference;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares registers with the three levels while others go on working: one run at a time, whose
 * state can be looked at. What it found last is kept until the next run or until the program ends.
 */
public final class ReconciliationRun {

  private static final Logger LOG = LoggerFactory.getLogger(ReconciliationRun.class);
  private static final String BASIS = "住民基本台帳法30条の8";

  private final Function<MunicipalityCode, Comparison> compare;
  private final AuditLog log;
  private final InstantSource clock;
  private final Executor worker;
  private final AtomicReference<@Nullable State> state = new AtomicReference<>();

  /**
   * @param compare how one municipality is compared ({@code Reconcile::compare})
   * @param log of the municipal servers
   * @param clock town time
   * @param worker where the work is done
   */
  public ReconciliationRun(
      Function<MunicipalityCode, Comparison> compare,
      AuditLog log,
      InstantSource clock,
      Executor worker) {
    this.compare = compare;
    this.log = log;
    this.clock = clock;
    this.worker = worker;
  }

  /**
   * A run, going on or ended.
   *
   * @param only the one municipality that is compared; null when there are several
   * @param startedAt town time
   * @param endedAt town time; null as long as it goes on
   * @param failed whether it was broken off
   * @param of how many municipalities it compares
   * @param done how many it has compared
   * @param residents how many resident records those have
   * @param annexes how many annexes of family registers
   * @param found the differences
   */
  public record State(
      @Nullable MunicipalityCode only,
      Instant startedAt,
      @Nullable Instant endedAt,
      boolean failed,
      int of,
      int done,
      long residents,
      long annexes,
      List<Found> found) {

    public State {
      found = List.copyOf(found);
    }

    /** What it says of one municipality; empty when it did not look there. */
    public Optional<State> of(MunicipalityCode municipality) {
      return only != null && !only.equals(municipality)
          ? Optional.empty()
          : Optional.of(
              new State(
                  only,
                  startedAt,
                  endedAt,
                  failed,
                  of,
                  done,
                  residents,
                  annexes,
                  found.stream().filter(one -> one.municipality().equals(municipality)).toList()));
    }

    /** Whether it goes on. */
    public boolean running() {
      return endedAt == null;
    }

    /** How many records differ at some level. */
    public long differences() {
      return found.stream().mapToLong(Found::records).sum();
    }
  }

  /**
   * Differences of one kind at one level of one municipality's records of one kind.
   *
   * @param records in how many records
   */
  public record Found(
      MunicipalityCode municipality,
      Information information,
      Level level,
      Difference.Kind kind,
      long records) {}

  /** The run that goes on or the last that ended; empty before the first. */
  public Optional<State> state() {
    return Optional.ofNullable(state.get());
  }

  /**
   * Begins a run, and leaves an audit entry of that.
   *
   * @param municipalities which are compared
   * @param purpose why
   * @return false when one goes on already, which is left alone
   */
  public boolean start(List<MunicipalityCode> municipalities, Actor who, String purpose) {
    State before = state.get();
    MunicipalityCode only = municipalities.size() == 1 ? municipalities.getFirst() : null;
    State now =
        new State(only, clock.instant(), null, false, municipalities.size(), 0, 0, 0, List.of());
    if ((before != null && before.running()) || !state.compareAndSet(before, now)) {
      return false;
    }
    log.record(
        who.seal(),
        new AuditEvent(
            clock.instant(), who, "reconcile", purpose, BASIS, Set.of(), "accepted", null));
    worker.execute(() -> run(List.copyOf(municipalities), now));
    return true;
  }

  private void run(List<MunicipalityCode> municipalities, State begun) {
    State now = begun;
    List<Found> found = new ArrayList<>();
    boolean failed = false;
    try {
      for (MunicipalityCode municipality : municipalities) {
        Comparison comparison = compare.apply(municipality);
        found.addAll(found(comparison));
        now =
            new State(
                begun.only(),
                begun.startedAt(),
                null,
                false,
                begun.of(),
                now.done() + 1,
                now.residents() + comparison.tally(Information.RESIDENT).registered(),
                now.annexes() + comparison.tally(Information.ANNEX).registered(),
                found);
        state.set(now);
      }
    } catch (RuntimeException e) {
      LOG.warn("a reconciliation was broken off: {}", e.getClass().getSimpleName());
      failed = true;
    }
    state.set(
        new State(
            begun.only(),
            begun.startedAt(),
            clock.instant(),
            failed,
            begun.of(),
            now.done(),
            now.residents(),
            now.annexes(),
            found));
  }

  private static List<Found> found(Comparison comparison) {
    record Alike(Information information, Level level, Difference.Kind kind) {}
    return comparison.differences().stream()
        .collect(
            Collectors.groupingBy(
                one -> new Alike(one.information(), one.level(), one.kind()),
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry ->
            new Found(
                comparison.municipality(),
                entry.getKey().information(),
                entry.getKey().level(),
                entry.getKey().kind(),
                entry.getValue()))
        .sorted(
            Comparator.comparing(Found::information)
                .thenComparing(Found::level)
                .thenComparing(Found::kind))
        .toList();
  }
}
