package dev.daicho.oversight.reading;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.IssuanceFigures;
import dev.daicho.oversight.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files this module brings along. A fault in one of them is a fault of the program. */
public final class OwnFile {

  private OwnFile() {}

  /**
   * The bytes of a file beside the module's root package; SOURCES.md there says where it is from.
   */
  public static byte[] content(String name) {
    try (InputStream in = IssuanceFigures.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("unreadable in the program: " + name, unreadable);
    }
  }

  /** What was read. */
  public static <T> T require(Answer<T> answer) {
    return switch (answer) {
      case Answer.Given<T>(T value) -> value;
      case Answer.Refused<T>(Refusal refusal) ->
          throw new IllegalStateException(refusal.message().en());
    };
  }
}
