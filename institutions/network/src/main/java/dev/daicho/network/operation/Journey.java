package dev.daicho.network.operation;

import dev.daicho.foundation.notice.JournalView;
import dev.daicho.network.Level;
import dev.daicho.network.relay.Interruption;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice on its way from the counter to J-LIS.
 *
 * @param reference where it stands in the register's journal
 * @param municipality whose register told it
 * @param type what happened
 * @param sequence its number among the notices about the person
 * @param toldAt when the register told it, in town time
 * @param stops the three servers, in order; of what goes to another municipality, the own one
 */
public record Journey(
    JournalView.Reference reference,
    MunicipalityCode municipality,
    String type,
    long sequence,
    Instant toldAt,
    List<Stop> stops) {

  public Journey {
    stops = List.copyOf(stops);
  }

  /** Whether it has gone as far as it goes. */
  public boolean ended() {
    return stops.stream()
        .map(Stop::state)
        .allMatch(EnumSet.of(State.KEPT, State.GOES_NO_FURTHER, State.GOES_ACROSS)::contains);
  }

  /**
   * A server on its way.
   *
   * @param level which
   * @param state whether it is there
   * @param at when the server kept it and told it on, in town time; null when it has not, or when
   *     nothing was to be kept
   * @param reason why it is held there; null when it is not
   * @param off why it cannot get there; null when nothing is in its way
   */
  public record Stop(
      Level level,
      State state,
      @Nullable Instant at,
      @Nullable HeldReason reason,
      @Nullable Interruption off) {}

  /** How a notice stands with a server. */
  public enum State {
    /** The server keeps what it says. */
    KEPT,
    /** It was looked at below and changes nothing here. */
    GOES_NO_FURTHER,
    /** It goes to another municipality's server, and no higher. */
    GOES_ACROSS,
    /** It arrived and waits. */
    HELD,
    /** It is told and not acknowledged. */
    ON_ITS_WAY,
    /** The line to this server is off. */
    OFF_LINE,
    /** It has not come so far. */
    NOT_YET
  }
}
