package dev.daicho.chip.memory;

import dev.daicho.chip.apdu.Bytes;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;

/** What stands in a file. */
public sealed interface Content {

  /** Bytes. */
  record Data(Bytes bytes) implements Content {

    @Override
    public int size() {
      return bytes.length();
    }
  }

  /** Records, the first of which has the number 1. */
  record Records(List<Bytes> records) implements Content {

    /** Keeps its own list. */
    public Records {
      records = List.copyOf(records);
    }

    @Override
    public int size() {
      return records.stream().mapToInt(Bytes::length).sum();
    }
  }

  /**
   * A secret.
   *
   * @param value what has to be shown; none when it was never set
   * @param left how many tries are left; 0 when it is blocked
   */
  record Secret(Bytes value, int left) implements Content {

    /** Whether nobody can show it any more. */
    public boolean isBlocked() {
      return left == 0;
    }

    /** With so many tries left. */
    public Secret left(int tries) {
      return new Secret(value, tries);
    }

    @Override
    public int size() {
      return LONGEST_SECRET;
    }
  }

  /**
   * A pair of keys.
   *
   * @param secret what signs; no command answers with it
   * @param open what others verify with
   */
  record Key(PrivateKey secret, PublicKey open) implements Content {

    @Override
    public int size() {
      return open.getEncoded().length * KEY_FACTOR;
    }

    @Override
    public String toString() {
      return "Key[" + open.getAlgorithm() + "]";
    }
  }

  /** As many bytes are kept for a secret, however short it is. */
  int LONGEST_SECRET = 16;

  /** A private key takes about so many times the room of its public one; the measure is ours. */
  int KEY_FACTOR = 4;

  /** How much room it takes, in bytes. */
  int size();
}
