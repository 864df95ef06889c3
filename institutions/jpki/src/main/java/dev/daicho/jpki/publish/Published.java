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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
  private final int count;
  private final Path folder;
  private final InstantSource clock;
  private final QueryLog log;
  private final Disturbances disturbances;
  private @Nullable Open open;

  /**
   * @param store the keeper's
   * @param loader the keeper's, whose transactions may last, for lists
   * @param log the keeper's
   * @param keys asked once, when they are needed
   * @param count which of the authorities' keys, from 1
   * @param folder for revocation lists; it is there
   * @param clock town time
   * @param real real time
   */
  public Published(
      KeeperStore store,
      KeeperStore loader,
      AuditLog log,
      Supplier<Keys> keys,
      int count,
      Path folder,
      InstantSource clock,
      InstantSource real) {
    this.store = store;
    this.loader = loader;
    this.keys = keys;
    this.count = count;
    this.folder = folder;
    this.clock = clock;
    this.log = new QueryLog(store, log, clock);
    this.disturbances = new Disturbances(store, log, clock, real);
  }

  /**
   * The authorities and where their keys lie.
   *
   * @param authorities at work, both
   * @param vault where the keys lie
   */
  public record Keys(Map<Authority, AuthorityAtWork> authorities, KeyVault vault) {

    /** Copies. */
    public Keys {
      authorities = Map.copyOf(authorities);
      if (authorities.size() != Authority.values().length) {
        throw new IllegalArgumentException("both authorities are at work, or none");
      }
    }

    AuthorityAtWork of(Authority authority) {
      AuthorityAtWork found = authorities.get(authority);
      if (found == null) {
        throw new IllegalStateException("both are at work: " + authority);
      }
      return found;
    }
  }

  /** Once the keys are open. */
  private record Open(
      Map<Authority, AuthorityAtWork> authorities,
      StatusService statuses,
      ListService lists,
      PublishedCertificates certificates,
      TimeStamps timeStamps) {}

  /** The authorities at work, both. */
  public Map<Authority, AuthorityAtWork> authorities() {
    return open().authorities();
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
    Open now = open;
    if (now == null) {
      now = opened(keys.get());
      open = now;
    }
    return now;
  }

  private Open opened(Keys held) {
    AuthorityAtWork signing = held.of(Authority.SIGNING);
    AuthorityAtWork authentication = held.of(Authority.AUTHENTICATION);
    Delegate ofSigning = Delegate.responder(signing, count, held.vault(), clock);
    Delegate ofAuthentication = Delegate.responder(authentication, count, held.vault(), clock);
    Delegate stamps = Delegate.timeStamping(signing, count, held.vault(), clock);
    return new Open(
        held.authorities(),
        new StatusService(
            List.of(answers(signing, ofSigning), answers(authentication, ofAuthentication)),
            disturbances,
            log),
        new ListService(
            held.authorities(), new CurrentLists(store, loader, folder, clock), disturbances, log),
        new PublishedCertificates(
            List.of(signing, authentication), List.of(ofSigning, ofAuthentication), stamps),
        new TimeStamps(stamps, store, log, clock));
  }

  private StatusAnswers answers(AuthorityAtWork of, Delegate delegate) {
    return new StatusAnswers(
        of,
        delegate,
        new CertificateStatuses(new CertificateBook(store), of.authority(), clock, FRESH),
        clock,
        ANSWERS_KEPT);
  }
}
