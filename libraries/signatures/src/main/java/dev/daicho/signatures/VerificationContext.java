package dev.daicho.signatures;

import java.time.Instant;

/**
 * Under what a signature is judged.
 *
 * @param now the time of judging, against which claimed times are held
 */
public record VerificationContext(Instant now) {}
