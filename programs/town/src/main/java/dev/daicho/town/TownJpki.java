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
import java.util.EnumMap;
import java.util.Locale;
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

  /** Which of the authorities' keys; nobody makes a second one yet. */
  private static final int COUNT = 1;

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
            COUNT,
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

  /** The authorities and their vault; the ceremony is held when there are no keys yet. */
  private synchronized Published.Keys keys() {
    Published.Keys open = keys;
    if (open == null) {
      open = opened(vault.open(inToken));
      open.authorities().values().forEach(this::tell);
      keys = open;
    }
    return open;
  }

  private Published.Keys opened(KeyVault vault) {
    if (AuthorityAtWork.open(Authority.SIGNING, Generation.PRESENT, COUNT, vault, random)
        .isEmpty()) {
      new HoldCeremony(vault, clock).hold(CeremonyPlan.ofNewTown(clock.today()));
    }
    Map<Authority, AuthorityAtWork> authorities = new EnumMap<>(Authority.class);
    for (Authority authority : Authority.values()) {
      authorities.put(
          authority,
          AuthorityAtWork.open(authority, Generation.PRESENT, COUNT, vault, random).orElseThrow());
    }
    return new Published.Keys(authorities, vault);
  }

  /** Writes the certificate to where {@code daicho verify} looks for whom it may believe. */
  private void tell(AuthorityAtWork authority) {
    String name = authority.authority().name().toLowerCase(Locale.ROOT) + ".cer";
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
    if (now == null || !now.address().equals(address)) {
      now =
          new Issuing(
              address,
              new IssueCertificate(
                  store, log, authorities(), URI.create(address + STATUS_PATH), clock, random));
      issuing = now;
    }
    return now.by();
  }

  private record Issuing(URI address, IssueCertificate by) {}

  /** By which residents apply for them. */
  public ApplyForCertificates applyForCertificates() {
    return new ApplyForCertificates(people, issueCertificate(), book, clock);
  }
}
