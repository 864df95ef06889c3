/**
 * A card fuzzed with coverage. In the test suite the saved corpus is replayed ({@code
 * src/test/resources/dev/daicho/chip/fuzz/*Inputs}). A long run, with all it finds kept in {@code
 * .cifuzz-corpus} and what breaks it laid beside the saved corpus:
 *
 * <pre>
 * JAZZER_FUZZ=1 mvn -pl libraries/chip -am test -Dtest=ChipFuzzTest -Djazzer.max_duration=1h
 * </pre>
 */
@NullMarked
package dev.daicho.chip.fuzz;

import org.jspecify.annotations.NullMarked;
