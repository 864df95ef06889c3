package dev.daicho.network.allocation;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.util.Arrays;
import java.util.List;

/**
 * The individual number (個人番号) of a resident code and a generation: 0 for the first number, one
 * more each time the number is replaced (番号法7条2項).
 *
 * <p>It is converted from the code, differs from every other number there is, was or will be, and
 * does not lead back to the code without the key (番号法8条2項, 番号法施行令6条).
 */
public final class IndividualNumbers {

  /** How many numbers a resident code can have one after the other. */
  public static final int GENERATIONS = 10;

  private final KeyedPermutation permutation;

  /**
   * The numbers that belong to a key.
   *
   * @param key {@link KeyedPermutation#KEY_BYTES} secret bytes, used for nothing else
   */
  public IndividualNumbers(byte[] key) {
    permutation = new KeyedPermutation(key, 11, "ind-num/1");
  }

  /**
   * The number of a code in a generation.
   *
   * @param generation 0 to {@link #GENERATIONS} − 1
   * @throws IllegalArgumentException outside of that: whoever has used up ten numbers needs a new
   *     code first (住民基本台帳法30条の4), and starts again at 0
   */
  public IndividualNumber numberOf(ResidentCode code, int generation) {
    return IndividualNumber.fromBase(permutation.permute(place(code, generation)));
  }

  /** The first number of each code, in their order: many times as fast as one by one. */
  public List<IndividualNumber> firstNumbersOf(List<ResidentCode> codes) {
    long[] bases = permutation.permute(codes.stream().mapToLong(code -> place(code, 0)).toArray());
    return Arrays.stream(bases).mapToObj(IndividualNumber::fromBase).toList();
  }

  private static long place(ResidentCode code, int generation) {
    if (generation < 0 || generation >= GENERATIONS) {
      throw new IllegalArgumentException("generation " + generation + " of " + GENERATIONS);
    }
    return generation * ResidentCode.BASES + code.base();
  }
}
