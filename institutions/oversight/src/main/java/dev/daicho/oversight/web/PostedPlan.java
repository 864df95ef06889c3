package dev.daicho.oversight.web;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.BacklogFigures;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.Expected;
import dev.daicho.oversight.Refusal;

/** A plan that somebody sends, which is computed and not kept. */
final class PostedPlan {

  /** Room for over a thousand months. */
  static final int GREATEST_BYTES = 64 << 10;

  /** Senders know their plan by its form; a file's own name is not repeated to them. */
  private static final String NAME = "CSV";

  private static final Expected SMALLER = new Expected("file.size", "64KiB以下の内容", "at most 64 KiB");

  private PostedPlan() {}

  /**
   * The table made of a plan.
   *
   * @return refused as {@link Refusal.UnreadableFile} when it is too large, else as {@link
   *     Refusal.InFile}
   */
  static Answer<BacklogReport> read(byte[] content) {
    return content.length > GREATEST_BYTES
        ? new Answer.Refused<>(new Refusal.UnreadableFile(NAME, SMALLER))
        : BacklogFigures.read(NAME, content);
  }
}
