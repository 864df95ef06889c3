package dev.daicho.foundation.problem;

import java.io.IOException;

/** The body of a request went over the limit while it was being read. */
public final class BodyTooLarge extends IOException {

  /** What happened. */
  public BodyTooLarge() {
    super("the body is larger than this server takes");
  }
}
