package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.jpki.publish.ListService;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import dev.daicho.town.TownJpki;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code daicho jpki export}: all certificates and revocation lists of a town as files. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "町の電子証明書、失効リスト、認証局の証明書をすべてファイルに書き出す。",
      "Writes every certificate, revocation list and authority of the town into files, as for"
          + " ./daicho pki lint DIR and ./daicho verify."
    },
    footer = {"", "Example: ./daicho jpki export town-pki && ./daicho pki lint town-pki"})
public final class JpkiExport extends TownCommand {

  private static final List<String> DELEGATES =
      List.of("signing-responder", "authentication-responder", "time-stamping");

  @Parameters(paramLabel = "DIR", description = "the folder, made when it is not there")
  private Path folder = Path.of("");

  @Override
  protected boolean makesTown() {
    return false;
  }

  /** In the folder in which it was typed. */
  @Override
  protected List<String> handedOver() {
    return List.of("jpki", "export", folder.toAbsolutePath().toString());
  }

  @Override
  protected int run(Town town) {
    try {
      TownJpki jpki = town.jpki();
      note(town);
      Set<MunicipalityCode> places = new TreeSet<>(Comparator.comparing(MunicipalityCode::digits));
      long certificates = certificates(town, places);
      List<String> keys =
          jpki.published().underAllKeys().stream().map(jpki.published()::name).toList();
      for (String name : keys) {
        certificate(jpki, "anchors", name);
      }
      for (String name : DELEGATES) {
        certificate(jpki, "delegates", name);
      }
      List<String> lists = names(keys, places);
      for (String name : lists) {
        list(jpki, name);
      }
      out()
          .printf(
              "%s: %,d枚の電子証明書、%,d件の失効リスト / certificates, revocation lists%n",
              folder, certificates, lists.size());
      out().flush();
      return 0;
    } catch (IOException | UncheckedIOException e) {
      err().println(folder + ": 書き出せません。 / It cannot be written: " + e.getMessage());
      return 1;
    }
  }

  /** Certificates for signing tell who their holders are. */
  private static void note(Town town) {
    town.jpki()
        .log()
        .recordApart(
            Seal.NATION,
            new AuditEvent(
                town.clock().instant(),
                new Actor("owner", Role.JLIS_OPERATOR, null),
                "export-certificates",
                "検証の試験",
                "運用",
                Set.of(),
                "given",
                null));
  }

  private long certificates(Town town, Set<MunicipalityCode> places) {
    long[] count = {0};
    CertificateBook.call(
        town.keepers().loader(JpkiKeeper.KEEPER),
        one -> {
          String authority = one.number().authority().name().toLowerCase(Locale.ROOT);
          try {
            Path where =
                Files.createDirectories(folder.resolve(authority).resolve(one.place().digits()));
            Files.write(where.resolve(one.number().hex() + ".cer"), one.der());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          places.add(one.place());
          count[0]++;
        });
    return count[0];
  }

  private void certificate(TownJpki jpki, String where, String name) throws IOException {
    Files.write(
        Files.createDirectories(folder.resolve(where)).resolve(name + ".cer"),
        jpki.published().certificates().find(name).orElseThrow());
  }

  private static List<String> names(List<String> keys, Set<MunicipalityCode> places) {
    List<String> names = new ArrayList<>();
    for (String authority : keys) {
      for (String kind : List.of("", "-delta")) {
        names.add(authority + kind + ".crl");
        places.forEach(place -> names.add(authority + "-" + place.digits() + kind + ".crl"));
      }
    }
    return names;
  }

  private void list(TownJpki jpki, String name) throws IOException {
    if (!(jpki.published().lists().give(name, "") instanceof ListService.Found(var given))) {
      throw new IOException("there is no list " + name);
    }
    Path file = Files.createDirectories(folder.resolve("lists")).resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      given.content().writeTo(out);
    }
  }
}
