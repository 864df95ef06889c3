package dev.daicho.signatures;

/** Where a signature stands to what is signed. */
public enum Packaging {
  /** Beside it; whoever verifies needs both. */
  DETACHED,
  /** Around it. */
  ENVELOPING,
  /** Inside it. */
  ENVELOPED
}
