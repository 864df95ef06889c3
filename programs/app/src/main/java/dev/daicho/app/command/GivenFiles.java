package dev.daicho.app.command;

import dev.daicho.pki.Words;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.signatures.Explain;
import dev.daicho.signatures.GivenStatus;
import dev.daicho.signatures.Material;
import dev.daicho.signatures.Recognised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that are given to go by: what is signed, lists and answers about certificates. */
final class GivenFiles {

  /** Larger than any document that is judged, and than any municipality's list, in bytes. */
  private static final long LARGEST = 1L << 30;

  private GivenFiles() {}

  /** A file cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Words why;

    Unreadable(Path file, String ja, String en) {
      super(file + ": " + en);
      this.why = new Words(file + ": " + ja, file + ": " + en);
    }

    Words why() {
      return why;
    }
  }

  static byte[] read(Path file) throws Unreadable {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Unreadable(file, "大きすぎます。", "It is too large.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Unreadable(file, "読めません。", "It cannot be read.");
    }
  }

  /** What they tell; those in PEM, too. What is broken in them is for the checks to say. */
  static GivenStatus status(
      List<Path> lists, List<Path> answers, Optional<Nonce> nonce, boolean required)
      throws Unreadable {
    List<RevocationList.Reading> told = new ArrayList<>();
    for (Path file : lists) {
      byte[] bytes = read(file);
      List<Recognised> armoured =
          Recognised.all(bytes).stream()
              .filter(one -> one.material() == Material.REVOCATION_LIST)
              .toList();
      if (armoured.isEmpty()) {
        told.add(Explain.list(bytes));
      }
      armoured.forEach(one -> told.add(Explain.list(one.bytes())));
    }
    List<StatusAnswer.Reading> answered = new ArrayList<>();
    for (Path file : answers) {
      answered.add(StatusAnswer.read(read(file)));
    }
    return new GivenStatus(told, answered, nonce, required);
  }
}
