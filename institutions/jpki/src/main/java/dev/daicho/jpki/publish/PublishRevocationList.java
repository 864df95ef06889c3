package dev.daicho.jpki.publish;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.place.DistributionPoint;
import dev.daicho.jpki.record.ChangedSince;
import dev.daicho.jpki.record.ListBook;
import dev.daicho.jpki.record.RevocationBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationListMaker;
import dev.daicho.pki.revocation.RevokedCertificate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A revocation list is made (署名用電子証明書失効情報ファイル, 公的個人認証法16条, 35条) and takes the place of the former
 * one at once; whoever reads at this moment reads one of the two, whole.
 */
@Basis(
    value = "公的個人認証法16条・35条",
    english = "J-LIS makes the file of what is revoked at regular times and keeps it.",
    from = "2016-01-01")
public final class PublishRevocationList {

  private final RevocationBook revocations;
  private final ChangedSince changed;
  private final ListBook lists;
  private final Path folder;
  private final InstantSource clock;

  /**
   * @param store the keeper's
   * @param loader the keeper's, whose transactions may last: a list of a million is read in one
   * @param folder where the lists lie
   * @param clock town time
   */
  public PublishRevocationList(
      KeeperStore store, KeeperStore loader, Path folder, InstantSource clock) {
    this.revocations = new RevocationBook(loader);
    this.changed = new ChangedSince(loader);
    this.lists = new ListBook(store);
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Makes the newest complete list of an authority, by one of its keys.
   *
   * @param place of one municipality's residents, which their certificates name; null for the list
   *     of everything
   * @param valid until the next will have appeared
   * @return the file
   */
  public Path publish(AuthorityAtWork authority, @Nullable MunicipalityCode place, Duration valid) {
    Instant now = clock.instant();
    Instant told =
        lists
            .last(authority.authority(), authority.count(), place, true)
            .map(ListBook.Made::thisUpdate)
            .filter(former -> former.isBefore(now))
            .orElse(now);
    long number = lists.next(authority.authority(), authority.count(), place, null, now, valid);
    ListTerms terms = at(authority, place, ListTerms.complete(number, now, now.plus(valid)));
    return revocations.listed(
        authority.authority(),
        place,
        told,
        revoked -> file(authority, terms, revoked.iterator(), name(authority, place, true)));
  }

  /**
   * Makes the newest list of changes since a complete one.
   *
   * @param base which complete list, of the same authority and place
   */
  public Path publishChanges(
      AuthorityAtWork authority,
      @Nullable MunicipalityCode place,
      ListBook.Made base,
      Duration valid) {
    Instant now = clock.instant();
    long number =
        lists.next(authority.authority(), authority.count(), place, base.number(), now, valid);
    ListTerms terms =
        at(authority, place, ListTerms.complete(number, now, now.plus(valid))).since(base.number());
    return changed.changes(
        authority.authority(),
        place,
        base.thisUpdate(),
        now,
        changes -> file(authority, terms, changes.iterator(), name(authority, place, false)));
  }

  /**
   * Writes the list as it was at an earlier moment, for those who try how they bear an old one. It
   * is on no record, and its number is 0, below those of all that are.
   */
  public void old(
      AuthorityAtWork authority,
      @Nullable MunicipalityCode place,
      Instant then,
      Duration valid,
      OutputStream out) {
    ListTerms terms = at(authority, place, ListTerms.complete(0, then, then.plus(valid)));
    revocations.revoked(
        authority.authority(),
        place,
        then,
        revoked -> {
          write(authority, terms, revoked.iterator(), out);
          return terms;
        });
  }

  /** Where an authority's list lies once it is made. */
  public Path file(AuthorityAtWork authority, @Nullable MunicipalityCode place, boolean complete) {
    return folder.resolve(name(authority, place, complete));
  }

  private static ListTerms at(
      AuthorityAtWork authority, @Nullable MunicipalityCode place, ListTerms terms) {
    return place == null ? terms : terms.at(DistributionPoint.of(authority.authority(), place));
  }

  private Path file(
      AuthorityAtWork authority,
      ListTerms terms,
      Iterator<RevokedCertificate> revoked,
      String name) {
    try {
      Path part = Files.createTempFile(folder, "list", ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(authority, terms, revoked, out);
      }
      Path file = folder.resolve(name);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the list cannot be written to " + folder, e);
    }
  }

  private void write(
      AuthorityAtWork authority,
      ListTerms terms,
      Iterator<RevokedCertificate> revoked,
      OutputStream out) {
    try {
      new RevocationListMaker(authority.issuer(), authority.key(), folder)
          .write(terms, revoked, out);
    } catch (IOException e) {
      throw new UncheckedIOException("the list cannot be written", e);
    }
  }

  private static String name(
      AuthorityAtWork authority, @Nullable MunicipalityCode place, boolean complete) {
    return authority.authority().name().toLowerCase(Locale.ROOT)
        + "-"
        + authority.count()
        + (place == null ? "" : "-" + place.digits())
        + (complete ? "" : "-delta")
        + ".crl";
  }
}
