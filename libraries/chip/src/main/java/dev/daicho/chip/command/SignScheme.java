package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import java.security.PrivateKey;

/** What a card signs, and how. */
interface SignScheme {

  /** Whether it is for keys of that kind. */
  boolean fits(PrivateKey key);

  /** Whether data of that length can be signed. */
  boolean admits(Bytes data);

  /**
   * Signs data that is {@linkplain #admits admitted}.
   *
   * @param key one that {@linkplain #fits fits}
   */
  Bytes sign(PrivateKey key, Bytes data, Turn turn);
}
