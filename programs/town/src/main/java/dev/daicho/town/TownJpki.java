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
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.network.Level;
import dev.daicho.network.PeopleFollowed;
import dev.daicho.pki.profile.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The authorities of a town. Their keys lie in {@code keys/jpki.p12} of the home; the ceremony that
 * makes them is held when somebody needs them first, so a town in which nobody does opens as fast
 * as before.
 */
public final class TownJpki {

  /** Where OCSP answers in a town on the usual port, as it stands in certificates. */
  public static final URI STATUS_SERVER = URI.create("http://localhost:8080/jpki/ocsp");

  private final TownHome home;
  private final Secrets secrets;
  private final TownClock clock;
  private final AuditLog log;
  private final KeeperStore store;
  private final CertificateBook book;
  private final Certificates certificates;
  private final PeopleFollowed people;
  private final SecureRandom random;
  private final Courier courier;
  private final RevokeWhereNobodyMovedIn revokeWhereNobodyMovedIn;
  private @Nullable Map<Authority, AuthorityAtWork> authorities;

  TownJpki(
      TownHome home,
      Secrets secrets,
      Keepers keepers,
      TownClock clock,
      AuditLog.Salt salt,
      NoticeJournal national,
      PeopleFollowed people,
      SecureRandom random) {
    this.home = home;
    this.secrets = secrets;
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
    this.revokeWhereNobodyMovedIn = new RevokeWhereNobodyMovedIn(certificates, moves, clock);
  }

  /** Gives up what a program that died has left half issued. */
  void finish() {
    new AbandonUnfinished(new IssuanceBook(store), clock).abandon(Duration.ZERO);
  }

  /** Both authorities with their keys. */
  public synchronized Map<Authority, AuthorityAtWork> authorities() {
    Map<Authority, AuthorityAtWork> open = authorities;
    if (open == null) {
      KeyVault vault = vault();
      if (AuthorityAtWork.open(Authority.SIGNING, Generation.PRESENT, 1, vault, random).isEmpty()) {
        new HoldCeremony(vault, clock).hold(CeremonyPlan.ofNewTown(clock.today()));
      }
      open = new EnumMap<>(Authority.class);
      for (Authority authority : Authority.values()) {
        open.put(
            authority,
            AuthorityAtWork.open(authority, Generation.PRESENT, 1, vault, random).orElseThrow());
      }
      authorities = open;
    }
    return open;
  }

  private KeyVault vault() {
    Path folder = home.part("keys");
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return KeyVault.inFile(folder.resolve("jpki.p12"), secrets.current("jpki/keys"), random);
  }

  /** Who brings what the national server tells of those who have certificates. */
  public Courier courier() {
    return courier;
  }

  /** The day's revocation of what belongs to people who moved out and in nowhere. */
  public void revokeWhereNobodyMovedIn() {
    revokeWhereNobodyMovedIn.run(HearNationalServer.BY);
  }

  /** What is kept of certificates. */
  public CertificateBook book() {
    return book;
  }

  /** Where acts upon certificates are done. */
  public Certificates certificates() {
    return certificates;
  }

  /** By which certificates are issued. */
  public IssueCertificate issueCertificate() {
    return new IssueCertificate(store, log, authorities(), STATUS_SERVER, clock, random);
  }

  /** By which residents apply for them. */
  public ApplyForCertificates applyForCertificates() {
    return new ApplyForCertificates(people, issueCertificate(), book, clock);
  }
}
