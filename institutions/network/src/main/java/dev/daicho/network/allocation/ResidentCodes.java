package dev.daicho.network.allocation;

import dev.daicho.numbers.ResidentCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All resident codes (住民票コード) in one secret order: the index 0 has a code, the index 1 has another,
 * and no two have the same. Whoever hands out codes (住民基本台帳法30条の2) only keeps count of the indexes.
 *
 * <p>Two indexes in eleven have none, because no code is made from such a base (see {@link
 * ResidentCode#fromBase}); they are passed over. The other 8.18 thousand million are 64 for each
 * inhabitant.
 */
public final class ResidentCodes {

  /** How many indexes there are: they go from 0 to this less one. */
  public static final long INDEXES = ResidentCode.BASES;

  private static final int BLOCK = 256;

  /**
   * A code and its place in the order.
   *
   * @param index 0 to {@link #INDEXES} − 1
   */
  public record IndexedCode(long index, ResidentCode code) {}

  private final KeyedPermutation permutation;

  /**
   * The order that belongs to a key.
   *
   * @param key {@link KeyedPermutation#KEY_BYTES} secret bytes, used for nothing else
   */
  public ResidentCodes(byte[] key) {
    permutation = new KeyedPermutation(key, 10, "res-code/1");
  }

  /**
   * The code at an index, where it has one.
   *
   * @throws IllegalArgumentException when the index is outside of 0 to {@link #INDEXES} − 1
   */
  public Optional<ResidentCode> codeAt(long index) {
    return ResidentCode.fromBase(permutation.permute(index));
  }

  /** Where each of the codes stands in the order; so it does for codes that were never made. */
  public long[] indexesOf(List<ResidentCode> codes) {
    return permutation.restore(codes.stream().mapToLong(ResidentCode::base).toArray());
  }

  /**
   * The codes from an index on, lazily, to the last one.
   *
   * @throws IllegalArgumentException when the index is negative
   */
  public Stream<IndexedCode> from(long index) {
    if (index < 0) {
      throw new IllegalArgumentException("an index is not negative");
    }
    return LongStream.iterate(index, at -> at < INDEXES, at -> at + BLOCK)
        .mapToObj(at -> between(at, Math.min(at + BLOCK, INDEXES)))
        .flatMap(List::stream);
  }

  private List<IndexedCode> between(long first, long end) {
    long[] bases = permutation.permute(LongStream.range(first, end).toArray());
    List<IndexedCode> found = new ArrayList<>(bases.length);
    for (int i = 0; i < bases.length; i++) {
      Optional<ResidentCode> code = ResidentCode.fromBase(bases[i]);
      if (code.isPresent()) {
        found.add(new IndexedCode(first + i, code.get()));
      }
    }
    return found;
  }
}
