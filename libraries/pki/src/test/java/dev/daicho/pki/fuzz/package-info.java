/**
 * Every parser that strangers can reach, fuzzed with coverage. In the test suite the saved corpus
 * is replayed ({@code src/test/resources/dev/daicho/pki/fuzz/*Inputs}). A long run of one of them,
 * with all it finds kept in {@code .cifuzz-corpus} and what breaks it laid beside the saved corpus:
 *
 * <pre>
 * JAZZER_FUZZ=1 mvn -pl libraries/pki test -Dtest=CertificateFuzzTest -Djazzer.max_duration=1h
 * </pre>
 *
 * <p>{@link dev.daicho.pki.fuzz.SavedCorpus} writes the samples from which the corpus begins.
 */
@NullMarked
package dev.daicho.pki.fuzz;

import org.jspecify.annotations.NullMarked;
