package dev.daicho.app.command;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.jpki.NotTheRealName;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.signatures.Material;
import dev.daicho.signatures.Recognised;
import dev.daicho.town.TownJpki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a command believes: the authorities in the files and folders that it is given, else those in
 * the folder {@code pki} of the town's home, if there is one. The real authorities of JPKI are
 * never believed.
 */
final class AnchorFiles {

  private final List<ReadCertificate> found = new ArrayList<>();

  private AnchorFiles() {}

  /** Why there are no anchors to go by. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Words why;

    Refused(Path file, String ja, String en) {
      super(file + ": " + en);
      this.why = new Words(file + ": " + ja, file + ": " + en);
    }

    Words why() {
      return why;
    }
  }

  /**
   * Reads them.
   *
   * @param given files or folders; none for those of the home
   * @throws Refused when one cannot be read, is no certificate, or is a real authority's
   */
  static TrustAnchors of(List<Path> given, Path home) throws Refused {
    AnchorFiles anchors = new AnchorFiles();
    Path folder = home.resolve(TownJpki.CERTIFICATES);
    for (Path one : given.isEmpty() && Files.isDirectory(folder) ? List.of(folder) : given) {
      anchors.add(one);
    }
    return new TrustAnchors(anchors.found);
  }

  private void add(Path given) throws Refused {
    try {
      if (Files.isDirectory(given)) {
        addFolder(given);
      } else if (!addFile(given)) {
        throw new Refused(given, "認証局の証明書がありません。", "There is no authority's certificate in it.");
      }
    } catch (IOException e) {
      throw new Refused(given, "読めません。", "It cannot be read.");
    }
  }

  /** What is not an authority's certificate may lie in a folder, too. */
  private void addFolder(Path folder) throws IOException, Refused {
    List<Path> files;
    try (Stream<Path> inside = Files.list(folder)) {
      files = inside.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      addFile(file);
    }
  }

  private boolean addFile(Path file) throws IOException, Refused {
    int before = found.size();
    for (Recognised one : Recognised.all(Files.readAllBytes(file))) {
      if (one.material() == Material.CERTIFICATE
          && ReadCertificate.read(one.bytes()) instanceof ReadCertificate.Read read
          && read.certificate().fields().authority()) {
        refuseReal(file, read.certificate());
        found.add(read.certificate());
      }
    }
    return found.size() > before;
  }

  private static void refuseReal(Path file, ReadCertificate certificate) throws Refused {
    Optional<Finding> real = new NotTheRealName().examine(certificate.fields());
    if (real.isPresent()) {
      throw new Refused(
          file,
          "実在のJPKIの認証局は信頼しません（NotTheRealName）。署名検証者には法17条の認定等が必要です。",
          "The real authorities of JPKI are not believed here (NotTheRealName). Verifying real"
              + " certificates needs what article 17 of the law demands.");
    }
  }
}
