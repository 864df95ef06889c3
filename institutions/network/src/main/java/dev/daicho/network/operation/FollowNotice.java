package dev.daicho.network.operation;

import dev.daicho.foundation.notice.InboxView;
import dev.daicho.foundation.notice.JournalView;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.operation.Journey.State;
import dev.daicho.network.operation.Journey.Stop;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.RecordBook;
import dev.daicho.network.relay.Interruption;
import dev.daicho.network.relay.Relay;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexTransfer;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.MoveOutDataRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one notice of a register from server to server. A server that keeps what a notice says
 * tells it on in the same transaction and in the same words, so that the time of keeping is the
 * time of telling on; nothing is written for the sake of being followed.
 */
public final class FollowNotice {

  /** What goes to another municipality's server, and not up. */
  private static final Set<String> ACROSS =
      Set.of(
          AnnexNotice.TYPE,
          AnnexTransfer.TYPE,
          MoveOutData.TYPE,
          MoveOutDataRequest.TYPE,
          MoveInNotice.TYPE);

  private final JournalView register;
  private final Relay relay;
  private final IdentityBook residents;
  private final AnnexIdentityBook annexes;
  private final Map<Level, JournalView> journals = new EnumMap<>(Level.class);
  private final Map<Level, InboxView> inboxes = new EnumMap<>(Level.class);

  /**
   * @param keepers where the levels' stores come from
   * @param registerSteward the register's store for carrying
   * @param relay by which notices travel
   * @param clock town time
   */
  public FollowNotice(
      Keepers keepers, KeeperStore registerSteward, Relay relay, InstantSource clock) {
    this.register = new JournalView(registerSteward);
    this.relay = relay;
    this.residents = new IdentityBook(keepers.store(Level.NATION.keeper()), clock);
    this.annexes = new AnnexIdentityBook(keepers.store(Level.NATION.keeper()), clock);
    for (Level level : Level.values()) {
      KeeperStore steward = keepers.steward(level.keeper());
      inboxes.put(
          level, new InboxView(keepers.store(level.keeper()), steward, level.keeper().name()));
      journals.put(level, new JournalView(steward));
    }
  }

  /**
   * The latest notices of the registers, newest first.
   *
   * @param whose of which municipality, or null for all
   * @param type of which type, or null for all
   */
  public List<JournalView.Entry> latest(
      @Nullable MunicipalityCode whose, @Nullable String type, int most) {
    return register.latest(whose == null ? null : whose.digits(), type, most);
  }

  /** Where a register's notice is by now; empty when there is none. */
  public Optional<Journey> follow(JournalView.Reference reference) {
    return register.find(reference).map(this::follow);
  }

  private Journey follow(JournalView.Entry told) {
    MunicipalityCode municipality = MunicipalityCode.of(told.municipality());
    List<Stop> stops =
        ACROSS.contains(told.type()) ? across(told, municipality) : upwards(told, municipality);
    return new Journey(
        told.reference(), municipality, told.type(), told.sequence(), told.toldAt(), stops);
  }

  /** The own server hears of it, as of everything, and passes it on to another one. */
  private List<Stop> across(JournalView.Entry told, MunicipalityCode municipality) {
    Place place = place(Level.MUNICIPALITY, municipality, told.subject());
    Stop open = open(Level.MUNICIPALITY, place, told);
    return List.of(
        open == null ? new Stop(Level.MUNICIPALITY, State.GOES_ACROSS, null, null, null) : open);
  }

  private List<Stop> upwards(JournalView.Entry told, MunicipalityCode municipality) {
    List<Stop> stops = new ArrayList<>();
    JournalView journal = register;
    JournalView.Entry arriving = told;
    State missing = State.NOT_YET;
    for (Level level : Level.values()) {
      if (arriving == null) {
        stops.add(new Stop(level, missing, null, null, null));
        continue;
      }
      Place place = place(level, municipality, told.subject());
      Stop open = open(level, place, arriving);
      if (open != null) {
        stops.add(open);
        arriving = null;
        continue;
      }
      JournalView.Entry onward =
          level == Level.NATION ? null : onward(journal, arriving, level, place);
      Instant at =
          level == Level.NATION
              ? (told.subject().startsWith(AnnexChanged.SUBJECT) ? annexes : residents)
                  .receivedAt(
                      place.seal(),
                      new RecordBook.Key(told.municipality(), told.subject()),
                      arriving.toldAt())
                  .orElse(null)
              : onward == null ? null : onward.toldAt();
      boolean kept = at != null;
      stops.add(new Stop(level, kept ? State.KEPT : State.GOES_NO_FURTHER, at, null, null));
      missing = kept ? State.NOT_YET : State.GOES_NO_FURTHER;
      journal = Objects.requireNonNull(journals.get(level));
      arriving = onward;
    }
    return stops;
  }

  /** Where a level keeps a person of that municipality (relay.Heard). */
  private static Place place(Level level, MunicipalityCode municipality, String subject) {
    return new Place(
        level.sealOf(municipality),
        level == Level.MUNICIPALITY ? subject : municipality.digits() + "/" + subject);
  }

  /** Why a notice is not applied at a level; null when it is. */
  private @Nullable Stop open(Level level, Place place, JournalView.Entry arriving) {
    InboxView inbox = Objects.requireNonNull(inboxes.get(level));
    if (inbox.applied(place) >= arriving.sequence()) {
      return null;
    }
    Optional<InboxView.Why> held = inbox.why(place, arriving.sequence());
    if (held.isPresent()) {
      HeldReason reason = HeldReason.of(held.get().reason(), arriving.type(), held.get().version());
      return new Stop(level, State.HELD, null, reason, null);
    }
    Interruption off = level == Level.PREFECTURE ? off(place) : null;
    return new Stop(level, off == null ? State.ON_ITS_WAY : State.OFF_LINE, null, null, off);
  }

  private @Nullable Interruption off(Place place) {
    String municipality = place.subject().split("/", 2)[0];
    return relay.lines().interruptions().stream()
        .filter(one -> one.municipality().digits().equals(municipality))
        .findFirst()
        .orElse(null);
  }

  /** The same words in the level's own journal; null when there was nothing to tell on. */
  private JournalView.@Nullable Entry onward(
      JournalView below, JournalView.Entry arriving, Level level, Place place) {
    long before =
        below.about(new Seal(arriving.municipality()), arriving.subject()).stream()
            .filter(one -> one.sequence() < arriving.sequence() && same(one, arriving))
            .count();
    return Objects.requireNonNull(journals.get(level)).about(place.seal(), place.subject()).stream()
        .filter(one -> same(one, arriving))
        .skip(before)
        .findFirst()
        .orElse(null);
  }

  private static boolean same(JournalView.Entry one, JournalView.Entry other) {
    return one.type().equals(other.type()) && one.words().equals(other.words());
  }
}
