package dev.daicho.town;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.function.Consumer;

/** A town's chance in the form in which keys are made of it, so that a seed gives the same keys. */
final class ChanceOf extends SecureRandom {

  private static final long serialVersionUID = 1L;

  /**
   * @param bytes fills arrays by chance
   */
  ChanceOf(Consumer<byte[]> bytes) {
    super(new Source(bytes), null);
  }

  private static final class Source extends SecureRandomSpi {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<byte[]> bytes;

    Source(Consumer<byte[]> bytes) {
      this.bytes = bytes;
    }

    @Override
    protected void engineSetSeed(byte[] seed) {
      // A town's chance is what it is.
    }

    @Override
    protected void engineNextBytes(byte[] filled) {
      bytes.accept(filled);
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      byte[] seed = new byte[length];
      bytes.accept(seed);
      return seed;
    }
  }
}
