package dev.daicho.testkit;

import org.jspecify.annotations.Nullable;

/** Daicho cannot be found, started or asked; the message says why, in Japanese and in English. */
public class TestkitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TestkitException(String ja, String en) {
    this(ja, en, null);
  }

  TestkitException(String ja, String en, @Nullable Throwable cause) {
    super(ja + " / " + en, cause);
  }
}
