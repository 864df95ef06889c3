package dev.daicho.town;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.notice.Courier;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.FollowHolder;
import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.ceremony.CeremonyPlan;
import dev.daicho.jpki.ceremony.HoldCeremony;
import dev.daicho.jpki.follow.HearNationalServer;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.jpki.procedure.AbandonUnfinished;
import dev.daicho.jpki.procedure.ApplyForCertificates;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.jpki.procedure.RevokeWhereNobodyMovedIn;
import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.network.Level;
import dev.daicho.network.PeopleFollowed;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.profile.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The authorities of a town. Their keys lie in an {@link AuthorityVault}; the ceremony that makes
 * them is held when somebody needs them first, so a town in which nobody does opens as fast as
 * before.
 */
public final class TownJpki {

  /** Where a town is reached on the usual port. */
  private static final URI USUAL = URI.create("http://localhost:8080");

  private static final String STATUS_PATH = "/ocsp";

  /**
   * What a certificate lasts at most: until the sixth birthday after its issue. An authority whose
   * own certificate ends sooner gets new keys, since none may outlast its issuer.
   */
  private static final int MOST_YEARS = 6;

  /** The folder of the home in which the authorities' certificates lie. */
  public static final String CERTIFICATES = "pki";

  private final TownHome home;
  private final TownClock clock;
  private final AuditLog log;
  private final KeeperStore store;
  private final CertificateBook book;
  private final Certificates certificates;
  private final PeopleFollowed people;
  private final SecureRandom random;
  private final Courier courier;
  private final RevokeWhereNobodyMovedIn revokeWhereNobodyMovedIn;
  private final AuthorityVault vault;
  private final boolean inToken;
  private final Published published;
  private volatile URI address = USUAL;
  private Published.@Nullable Keys keys;
  private @Nullable Issuing issuing;

  TownJpki(
      TownHome home,
      Secrets secrets,
      Keepers keepers,
      TownClock clock,
      AuditLog.Salt salt,
      NoticeJournal national,
      PeopleFollowed people,
      SecureRandom random,
      boolean inToken) {
    this.home = home;
    this.vault = new AuthorityVault(home, secrets, System.getenv(), random);
    this.inToken = inToken;
    this.clock = clock;
    this.store = keepers.store(JpkiKeeper.KEEPER);
    this.log = new AuditLog(store, salt);
    this.book = new CertificateBook(store);
    this.certificates = new Certificates(store, log, clock);
    this.people = people;
    this.random = random;
    MoveBook moves = new MoveBook(store);
    this.courier =
        new Courier(
            keepers.steward(Level.NATION.keeper()),
            new Receiver(
                store,
                new HearNationalServer(new FollowHolder(certificates, moves), people),
                national::about));
    this.published =
        new Published(
            store,
            keepers.loader(JpkiKeeper.KEEPER),
            log,
            this::keys,
            folder("lists"),
            clock,
            Town.realTime());
    this.revokeWhereNobodyMovedIn = new RevokeWhereNobodyMovedIn(certificates, moves, clock);
  }

  /** Gives up what a program that died has left half issued. */
  void finish() {
    new AbandonUnfinished(new IssuanceBook(store), clock).abandon(Duration.ZERO);
  }

  /** Both authorities with their keys. */
  public Map<Authority, AuthorityAtWork> authorities() {
    return keys().authorities();
  }

  /** The authorities and their vault; a ceremony is held when there are no keys that last. */
  private synchronized Published.Keys keys() {
    Published.Keys open = keys;
    if (open == null || !lasts(open.authorities())) {
      open = opened(open == null ? vault.open(inToken) : open.vault());
      for (AuthorityAtWork one : open.all()) {
        tell(open.name(one), one);
      }
      keys = open;
    }
    return open;
  }

  private Published.Keys opened(KeyVault held) {
    List<Map<Authority, AuthorityAtWork>> all = new ArrayList<>();
    for (Map<Authority, AuthorityAtWork> next = atWork(held, 1);
        !next.isEmpty();
        next = atWork(held, all.size() + 1)) {
      all.add(next);
    }
    if (all.isEmpty() || !lasts(all.getLast())) {
      int count = all.size() + 1;
      new HoldCeremony(held, clock).hold(CeremonyPlan.ofTown(count, clock.today()));
      all.add(atWork(held, count));
    }
    return new Published.Keys(all.getLast(), all.subList(0, all.size() - 1), held);
  }

  /** Both under the keys of that count; empty when there are none. */
  private Map<Authority, AuthorityAtWork> atWork(KeyVault held, int count) {
    Map<Authority, AuthorityAtWork> authorities = new EnumMap<>(Authority.class);
    for (Authority authority : Authority.values()) {
      AuthorityAtWork.open(authority, Generation.PRESENT, count, held, random)
          .ifPresent(one -> authorities.put(authority, one));
    }
    return authorities;
  }

  /** Whether what they issue today ends before they do. */
  private boolean lasts(Map<Authority, AuthorityAtWork> authorities) {
    Instant ends = clock.today().plusYears(MOST_YEARS).atStartOfDay(TownClock.ZONE).toInstant();
    return authorities.values().stream()
        .allMatch(one -> one.certificate().getEndDate().getDate().toInstant().isAfter(ends));
  }

  /** Writes the certificate to where {@code daicho verify} looks for whom it may believe. */
  private void tell(String called, AuthorityAtWork authority) {
    String name = called + ".cer";
    try {
      Path part = folder(CERTIFICATES).resolve(name + ".part");
      Files.write(part, Der.encoded(authority.certificate()));
      Files.move(part, folder(CERTIFICATES).resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of the home for its owner only, made when it is not there. */
  private Path folder(String name) {
    Path folder = home.part(name);
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** Tells where the town is reached from now on, which will stand in certificates. */
  public void reachedAt(URI address) {
    this.address = address;
  }

  /** Where the town is reached, such as {@code http://localhost:8080}. */
  public URI address() {
    return address;
  }

  /** What everybody may have of the authorities. */
  public Published published() {
    return published;
  }

  /** The keeper's store. */
  public KeeperStore store() {
    return store;
  }

  /** The keeper's audit log. */
  public AuditLog log() {
    return log;
  }

  /** Where what nobody may guess comes from. */
  public SecureRandom random() {
    return random;
  }

  /** Who brings what the national server tells of those who have certificates. */
  public Courier courier() {
    return courier;
  }

  /** The day's revocation of what belongs to people who moved out and in nowhere. */
  public void revokeWhereNobodyMovedIn() {
    revokeWhereNobodyMovedIn.run(HearNationalServer.BY);
  }

  /** Of whom the national server tells. */
  public PeopleFollowed people() {
    return people;
  }

  /** What is kept of certificates. */
  public CertificateBook book() {
    return book;
  }

  /** Where acts upon certificates are done. */
  public Certificates certificates() {
    return certificates;
  }

  /** By which certificates are issued; the same for everybody, so that they share its commits. */
  public synchronized IssueCertificate issueCertificate() {
    Issuing now = issuing;
    Map<Authority, AuthorityAtWork> authorities = authorities();
    if (now == null || !now.address().equals(address) || !now.authorities().equals(authorities)) {
      now =
          new Issuing(
              address,
              authorities,
              new IssueCertificate(
                  store, log, authorities, URI.create(address + STATUS_PATH), clock, random));
      issuing = now;
    }
    return now.by();
  }

  private record Issuing(
      URI address, Map<Authority, AuthorityAtWork> authorities, IssueCertificate by) {}

  /** By which residents apply for them. */
  public ApplyForCertificates applyForCertificates() {
    return new ApplyForCertificates(people, issueCertificate(), book, clock);
  }
}
