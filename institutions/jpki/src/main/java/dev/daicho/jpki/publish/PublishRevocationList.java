package dev.daicho.jpki.publish;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.place.DistributionPoint;
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
  private final ListBook lists;
  private final Path folder;
  private final InstantSource clock;

  /**
   * @param folder where the lists lie
   * @param clock town time
   */
  public PublishRevocationList(
      RevocationBook revocations, ListBook lists, Path folder, InstantSource clock) {
    this.revocations = revocations;
    this.lists = lists;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Makes the newest list of an authority.
   *
   * @param place of one municipality's residents, which their certificates name; null for the list
   *     of everything
   * @param valid until the next will have appeared
   * @return the file
   */
  public Path publish(AuthorityAtWork authority, @Nullable MunicipalityCode place, Duration valid) {
    Instant now = clock.instant();
    long number = lists.next(authority.authority(), place, now, valid);
    ListTerms terms = ListTerms.complete(number, now, now.plus(valid));
    ListTerms own =
        place == null ? terms : terms.at(DistributionPoint.of(authority.authority(), place));
    return revocations.revoked(
        authority.authority(),
        place,
        now,
        revoked -> write(authority, own, revoked.iterator(), name(authority, place)));
  }

  private Path write(
      AuthorityAtWork authority,
      ListTerms terms,
      Iterator<RevokedCertificate> revoked,
      String name) {
    try {
      Path part = Files.createTempFile(folder, "list", ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        new RevocationListMaker(authority.issuer(), authority.key(), folder)
            .write(terms, revoked, out);
      }
      Path file = folder.resolve(name);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the list cannot be written to " + folder, e);
    }
  }

  private static String name(AuthorityAtWork authority, @Nullable MunicipalityCode place) {
    return authority.authority().name().toLowerCase(Locale.ROOT)
        + (place == null ? "" : "-" + place.digits())
        + ".crl";
  }
}
