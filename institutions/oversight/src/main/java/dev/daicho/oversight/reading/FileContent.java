package dev.daicho.oversight.reading;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.Expected;
import dev.daicho.oversight.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file that a user names. */
public final class FileContent {

  /** Forty times the project's own figures of 23 dates. */
  static final int GREATEST_BYTES = 64 << 20;

  private static final Expected READABLE =
      new Expected("file.readable", "読み取れるファイル", "a file that can be read");
  private static final Expected SMALLER =
      new Expected("file.size", "64MiB以下のファイル", "a file of at most 64 MiB");

  private FileContent() {}

  /** The whole content; refused when there is no such file, it is a folder, or over 64 MiB. */
  public static Answer<byte[]> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(GREATEST_BYTES + 1);
      return content.length > GREATEST_BYTES ? refused(file, SMALLER) : new Answer.Given<>(content);
    } catch (IOException unreadable) {
      return refused(file, READABLE);
    }
  }

  private static Answer<byte[]> refused(Path file, Expected expected) {
    return new Answer.Refused<>(new Refusal.UnreadableFile(file.toString(), expected));
  }
}
