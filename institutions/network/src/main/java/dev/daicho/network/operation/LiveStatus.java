package dev.daicho.network.operation;

import dev.daicho.foundation.notice.InboxView;
import dev.daicho.foundation.notice.ToldCount;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.operation.NetworkStatus.MunicipalityState;
import dev.daicho.network.operation.NetworkStatus.PrefectureState;
import dev.daicho.network.operation.NetworkStatus.StandingDoubt;
import dev.daicho.network.relay.Doubt;
import dev.daicho.network.relay.Interruption;
import dev.daicho.network.relay.Relay;
import dev.daicho.numbers.MunicipalityCode;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the whole network: how much waits, is carried and is held on each hop. One count serves
 * everybody who asks within half a second; who is off line is looked up each time.
 */
public final class LiveStatus {

  private static final long FRESH_NANOS = 500_000_000L;

  private final Relay relay;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final Map<Level, ToldCount> told = new EnumMap<>(Level.class);
  private final Map<Level, InboxView> inboxes = new EnumMap<>(Level.class);
  private @Nullable Look last;

  private record Look(
      long nanos,
      Map<Level, LevelFigures> levels,
      Map<MunicipalityCode, Interruption> off,
      List<StandingDoubt> doubts) {}

  /**
   * @param keepers where the levels' stores come from
   * @param registerSteward the register's store for carrying
   * @param relay by which notices travel
   * @param clock town time
   * @param nanos real time that only ever goes on
   */
  public LiveStatus(
      Keepers keepers,
      KeeperStore registerSteward,
      Relay relay,
      InstantSource clock,
      LongSupplier nanos) {
    this.relay = relay;
    this.clock = clock;
    this.nanos = nanos;
    told.put(Level.MUNICIPALITY, new ToldCount(registerSteward));
    told.put(Level.PREFECTURE, new ToldCount(keepers.steward(Level.MUNICIPALITY.keeper())));
    told.put(Level.NATION, new ToldCount(keepers.steward(Level.PREFECTURE.keeper())));
    for (Level level : Level.values()) {
      inboxes.put(
          level,
          new InboxView(
              keepers.store(level.keeper()),
              keepers.steward(level.keeper()),
              level.keeper().name()));
    }
  }

  /** The whole country. */
  public NetworkStatus nation() {
    return status(teller -> true, one -> true);
  }

  /** One municipality's line; of the last hop its prefecture's share. */
  public NetworkStatus of(MunicipalityCode municipality) {
    Set<String> tellers = Set.of(municipality.digits(), municipality.prefecture().digits());
    return status(tellers::contains, municipality::equals);
  }

  /** How one municipality stands, quiet or not. */
  public MunicipalityState line(MunicipalityCode municipality) {
    return state(look(), municipality);
  }

  private NetworkStatus status(Predicate<String> tellers, Predicate<MunicipalityCode> shown) {
    Look look = look();
    List<MunicipalityState> municipalities =
        busy(look).stream()
            .filter(shown)
            .map(one -> state(look, one))
            .sorted(
                Comparator.comparing((MunicipalityState one) -> one.off() == null)
                    .thenComparing(Comparator.comparingLong(MunicipalityState::waiting).reversed())
                    .thenComparing(one -> one.municipality().digits()))
            .toList();
    return new NetworkStatus(
        clock.instant(),
        Stream.of(Level.values()).map(level -> figures(look, level).hop(tellers)).toList(),
        prefectures(look, municipalities, tellers),
        municipalities,
        look.doubts().stream()
            .filter(doubt -> doubt.municipalities().stream().anyMatch(shown))
            .toList());
  }

  private static Set<MunicipalityCode> busy(Look look) {
    Set<String> digits = new TreeSet<>();
    for (Level level : List.of(Level.MUNICIPALITY, Level.PREFECTURE)) {
      digits.addAll(figures(look, level).waiting().keySet());
      digits.addAll(figures(look, level).held().keySet());
    }
    look.off().keySet().forEach(one -> digits.add(one.digits()));
    return digits.stream()
        .map(MunicipalityCode::of)
        .filter(one -> one.kind() == MunicipalityCode.Kind.MUNICIPALITY)
        .collect(Collectors.toSet());
  }

  private static MunicipalityState state(Look look, MunicipalityCode municipality) {
    String teller = municipality.digits();
    LevelFigures own = figures(look, Level.MUNICIPALITY);
    LevelFigures above = figures(look, Level.PREFECTURE);
    return new MunicipalityState(
        municipality,
        own.waiting(teller),
        above.waiting(teller),
        own.held(teller) + above.held(teller),
        look.off().get(municipality));
  }

  private static List<PrefectureState> prefectures(
      Look look, List<MunicipalityState> municipalities, Predicate<String> tellers) {
    LevelFigures up = figures(look, Level.NATION);
    Map<String, PrefectureState> states = new TreeMap<>();
    Stream.concat(up.waiting().keySet().stream(), up.held().keySet().stream())
        .filter(tellers)
        .distinct()
        .map(MunicipalityCode::of)
        .forEach(one ->
            states.put(
                one.digits(),
                new PrefectureState(one, up.waiting(one.digits()), up.held(one.digits()), 0)));
    for (MunicipalityState one : municipalities) {
      MunicipalityCode prefecture = one.municipality().prefecture();
      states.merge(
          prefecture.digits(),
          new PrefectureState(prefecture, one.waiting(), one.held(), one.off() == null ? 0 : 1),
          (some, more) ->
              new PrefectureState(
                  prefecture,
                  some.waiting() + more.waiting(),
                  some.held() + more.held(),
                  some.off() + more.off()));
    }
    return List.copyOf(states.values());
  }

  private synchronized Look look() {
    long now = nanos.getAsLong();
    Look before = last;
    Map<MunicipalityCode, Interruption> off =
        relay.lines().interruptions().stream()
            .collect(Collectors.toMap(Interruption::municipality, Function.identity()));
    if (before != null && now - before.nanos() < FRESH_NANOS) {
      return new Look(before.nanos(), before.levels(), off, before.doubts());
    }
    Map<Level, LevelFigures> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      levels.put(
          level,
          new LevelFigures(
              level,
              relay.courier(level).backlog(),
              relay.traffic(level).lastMinute(),
              Objects.requireNonNull(told.get(level)).now(),
              Objects.requireNonNull(inboxes.get(level)).waiting()));
    }
    Look look = new Look(now, levels, off, doubts());
    last = look;
    return look;
  }

  /** Counted, so that no code of anybody goes further than here. */
  private List<StandingDoubt> doubts() {
    record Between(Doubt.Kind kind, List<String> issuers) {}
    return relay.doubts().standing().stream()
        .collect(
            Collectors.groupingBy(
                doubt -> new Between(doubt.kind(), doubt.issuers()), Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry ->
            new StandingDoubt(
                entry.getKey().kind(),
                entry.getKey().issuers().stream().map(MunicipalityCode::of).toList(),
                entry.getValue()))
        .sorted(
            Comparator.comparing(StandingDoubt::kind)
                .thenComparing(doubt -> doubt.municipalities().toString()))
        .toList();
  }

  private static LevelFigures figures(Look look, Level level) {
    return Objects.requireNonNull(look.levels().get(level));
  }

  /** Why a municipality is off line now; empty when it is not. */
  public Optional<Interruption> off(MunicipalityCode municipality) {
    return relay.lines().interruptions().stream()
        .filter(one -> one.municipality().equals(municipality))
        .findFirst();
  }
}
