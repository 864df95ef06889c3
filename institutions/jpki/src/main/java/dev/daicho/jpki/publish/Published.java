package dev.daicho.jpki.publish;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.jpki.record.CertificateBook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * What the authorities publish: statuses, revocation lists, certificates and time stamps. Their
 * keys are opened when somebody asks first, so that a program begins without them. Safe for use by
 * many threads.
 */
public final class Published {

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final int ANSWERS_KEPT = 100_000;

  private final KeeperStore store;
  private final KeeperStore loader;
  private final Supplier<Keys> keys;
  private final Path folder;
  private final InstantSource clock;
  private final QueryLog log;
  private final NotedLooks looks;
  private final Disturbances disturbances;
  private @Nullable Open open;

  /**
   * @param store the keeper's
   * @param loader the keeper's, whose transactions may last, for lists
   * @param log the keeper's
   * @param keys asked when they are needed; others than before once the authorities have new ones
   * @param folder for revocation lists; it is there
   * @param clock town time
   * @param real real time
   */
  public Published(
      KeeperStore store,
      KeeperStore loader,
      AuditLog log,
      Supplier<Keys> keys,
      Path folder,
      InstantSource clock,
      InstantSource real) {
    this.store = store;
    this.loader = loader;
    this.keys = keys;
    this.folder = folder;
    this.clock = clock;
    this.log = new QueryLog(log, clock);
    this.looks = new NotedLooks(new CertificateBook(store), this.log);
    this.disturbances = new Disturbances(store, log, clock, real);
  }

  /**
   * The authorities and where their keys lie.
   *
   * @param authorities at work, both, under their newest keys
   * @param former the same under former keys, the first ones first: what these signed is answered
   *     for
   * @param vault where the keys lie
   */
  public record Keys(
      Map<Authority, AuthorityAtWork> authorities,
      List<Map<Authority, AuthorityAtWork>> former,
      KeyVault vault) {

    /** Copies. */
    public Keys {
      authorities = Map.copyOf(authorities);
      former = former.stream().map(Map::copyOf).toList();
      if (authorities.size() != Authority.values().length) {
        throw new IllegalArgumentException("both authorities are at work, or none");
      }
    }

    /** The first keys that there are. */
    public Keys(Map<Authority, AuthorityAtWork> authorities, KeyVault vault) {
      this(authorities, List.of(), vault);
    }

    /** Which of the authorities' keys the newest are, from 1. */
    int count() {
      return former.size() + 1;
    }

    /** The authorities under all their keys, the newest first. */
    public List<AuthorityAtWork> all() {
      return IntStream.iterate(count(), count -> count > 0, count -> count - 1)
          .boxed()
          .flatMap(count -> Stream.of(Authority.values()).map(one -> of(count, one)))
          .toList();
    }

    /**
     * How addresses and files call an authority: {@code signing}; under a former key with its
     * count, {@code signing-1}.
     */
    public String name(AuthorityAtWork one) {
      String name = one.authority().name().toLowerCase(Locale.ROOT);
      return one.count() == count() ? name : name + "-" + one.count();
    }

    /** Under the keys of that count. */
    private Map<Authority, AuthorityAtWork> of(int count) {
      return count == count() ? authorities : former.get(count - 1);
    }

    AuthorityAtWork of(int count, Authority authority) {
      AuthorityAtWork found = of(count).get(authority);
      if (found == null) {
        throw new IllegalStateException("both are at work: " + authority);
      }
      return found;
    }
  }

  /** Once the keys are open. */
  private record Open(
      Keys keys,
      StatusService statuses,
      ListService lists,
      PublishedCertificates certificates,
      TimeStamps timeStamps) {}

  /** The authorities at work, both. */
  public Map<Authority, AuthorityAtWork> authorities() {
    return open().keys().authorities();
  }

  /** The authorities under all their keys, the newest first. */
  public List<AuthorityAtWork> underAllKeys() {
    return open().keys().all();
  }

  /** How addresses and files call an authority under one of its keys. */
  public String name(AuthorityAtWork one) {
    return open().keys().name(one);
  }

  /** Whom to believe: their own certificates, the newest first. */
  public Certificate[] anchors() {
    return underAllKeys().stream().map(AuthorityAtWork::certificate).toArray(Certificate[]::new);
  }

  /** Who answers by OCSP. */
  public StatusService statuses() {
    return open().statuses();
  }

  /** Who gives revocation lists. */
  public ListService lists() {
    return open().lists();
  }

  /** The authorities' own certificates. */
  public PublishedCertificates certificates() {
    return open().certificates();
  }

  /** Who stamps time. */
  public TimeStamps timeStamps() {
    return open().timeStamps();
  }

  /** What is done to answers. */
  public Disturbances disturbances() {
    return disturbances;
  }

  private synchronized Open open() {
    Keys held = keys.get();
    Open now = open;
    if (now == null || !now.keys().equals(held)) {
      now = opened(held);
      open = now;
    }
    return now;
  }

  private Open opened(Keys held) {
    int newest = held.count();
    AuthorityAtWork signing = held.of(newest, Authority.SIGNING);
    List<StatusAnswers> answers = new ArrayList<>();
    Map<Authority, Delegate> responders = new EnumMap<>(Authority.class);
    for (int count = newest; count > 0; count--) {
      for (Authority authority : Authority.values()) {
        AuthorityAtWork atWork = held.of(count, authority);
        Delegate responder = Delegate.responder(atWork, count, held.vault(), clock);
        answers.add(answers(atWork, responder));
        if (count == newest) {
          responders.put(authority, responder);
        }
      }
    }
    Delegate stamps = Delegate.timeStamping(signing, newest, held.vault(), clock);
    return new Open(
        held,
        new StatusService(answers, disturbances, log),
        new ListService(
            held.authorities(),
            held.former(),
            new CurrentLists(store, loader, folder, clock),
            disturbances,
            log),
        new PublishedCertificates(held, responders, stamps),
        new TimeStamps(stamps, store, log, clock));
  }

  private StatusAnswers answers(AuthorityAtWork of, Delegate delegate) {
    return new StatusAnswers(
        of,
        delegate,
        new CertificateStatuses(looks, of.authority(), clock, FRESH),
        clock,
        ANSWERS_KEPT);
  }
}
