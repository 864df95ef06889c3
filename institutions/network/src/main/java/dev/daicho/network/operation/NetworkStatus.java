package dev.daicho.network.operation;

import dev.daicho.network.Level;
import dev.daicho.network.relay.Doubt;
import dev.daicho.network.relay.Interruption;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The network at one moment.
 *
 * @param at town time
 * @param hops register to municipal server, municipal to prefectural, prefectural to national
 * @param prefectures where something waits, is held or is off line, in code order
 * @param municipalities the same, those where most waits first
 * @param doubts what stands at the national server, by kind and municipalities
 */
public record NetworkStatus(
    Instant at,
    List<Hop> hops,
    List<PrefectureState> prefectures,
    List<MunicipalityState> municipalities,
    List<StandingDoubt> doubts) {

  public NetworkStatus {
    hops = List.copyOf(hops);
    prefectures = List.copyOf(prefectures);
    municipalities = List.copyOf(municipalities);
    doubts = List.copyOf(doubts);
  }

  /**
   * One hop of the road.
   *
   * @param to the level at its end
   * @param waiting notices told and not acknowledged yet
   * @param lastMinute notices acknowledged in the last minute of real time
   * @param carried notices acknowledged since the town began
   * @param held notices that arrived and wait at its end
   */
  public record Hop(Level to, long waiting, long lastMinute, long carried, long held) {}

  /**
   * A prefecture where something waits.
   *
   * @param waiting notices of its municipalities and its own that are not acknowledged
   * @param held notices about its residents that are held
   * @param off how many of its municipalities are off line
   */
  public record PrefectureState(MunicipalityCode prefecture, long waiting, long held, int off) {}

  /**
   * A municipality where something waits.
   *
   * @param toServer notices its register has told that its own server has not acknowledged
   * @param toPrefecture notices its server has told that the prefecture has not acknowledged
   * @param held notices about its residents held at either
   * @param off why it is off line; null when it is not
   */
  public record MunicipalityState(
      MunicipalityCode municipality,
      long toServer,
      long toPrefecture,
      long held,
      @Nullable Interruption off) {

    /** All that waits on its way. */
    public long waiting() {
      return toServer + toPrefecture;
    }

    /** Whether there is nothing to see. */
    public boolean quiet() {
      return waiting() == 0 && held == 0 && off == null;
    }
  }

  /**
   * Doubts of one kind between the same municipalities.
   *
   * @param people about how many people
   */
  public record StandingDoubt(Doubt.Kind kind, List<MunicipalityCode> municipalities, long people) {

    public StandingDoubt {
      municipalities = List.copyOf(municipalities);
    }
  }

  /** All that waits on its way. */
  public long waiting() {
    return hops.stream().mapToLong(Hop::waiting).sum();
  }

  /** All that arrived and waits. */
  public long held() {
    return hops.stream().mapToLong(Hop::held).sum();
  }

  /** How many municipalities are off line. */
  public long off() {
    return municipalities.stream().filter(one -> one.off() != null).count();
  }

  /** About how many people there are doubts. */
  public long doubtful() {
    return doubts.stream().mapToLong(StandingDoubt::people).sum();
  }
}
