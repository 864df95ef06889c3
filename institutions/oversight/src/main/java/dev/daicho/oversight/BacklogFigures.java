package dev.daicho.oversight;

import dev.daicho.numbers.Municipalities;
import dev.daicho.oversight.backlog.BacklogFile;
import dev.daicho.oversight.reading.FileContent;
import dev.daicho.oversight.reading.OwnFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Plans by which municipalities clear their backlog of card applications. */
public final class BacklogFigures {

  private static final String OWN_FILE = "backlog_2016.csv";

  private BacklogFigures() {}

  /** The project's own: the Ministry's table of 17 June 2016, May to November. */
  public static BacklogReport published() {
    return OwnFile.require(read(OWN_FILE, OwnFile.content(OWN_FILE)));
  }

  /** The same table as a plan that can be read again: a user's pattern. */
  public static String publishedPlan() {
    return new String(OwnFile.content(OWN_FILE), StandardCharsets.UTF_8);
  }

  /**
   * A user's plan, in the columns {@code
   * month,municipalities_cleared,applications_cumulative,notices_cumulative}; see {@link
   * BacklogFile}.
   *
   * @return refused as {@link Refusal.UnreadableFile} or {@link Refusal.InFile}
   */
  public static Answer<BacklogReport> read(Path file) {
    return FileContent.of(file).then(content -> read(file.toString(), content));
  }

  /**
   * A user's plan that is no file, in the same columns.
   *
   * @param name what a refusal calls it
   * @param content its bytes, UTF-8
   * @return refused as {@link Refusal.InFile}
   */
  public static Answer<BacklogReport> read(String name, byte[] content) {
    return file().read(name, content);
  }

  private static BacklogFile file() {
    return new BacklogFile(Municipalities.all().size());
  }
}
