/**
 * Allocation of resident codes and individual numbers by keyed permutations: each is a pure
 * function of a place and a key, so that none is ever given twice and nothing stored need be
 * searched. See docs/decisions/0003-codes-and-numbers-by-permutation.md.
 */
@NullMarked
package dev.daicho.network.allocation;

import org.jspecify.annotations.NullMarked;
