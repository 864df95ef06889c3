package dev.daicho.jpki.breaking;

import dev.daicho.pki.Words;
import dev.daicho.signatures.Material;
import java.time.Instant;

/**
 * Something that is wrong in one thing, and its twin that is right.
 *
 * @param id stable, such as {@code certificate-expired}
 * @param kind what it is that has the defect
 * @param purpose what the verifier is asked for: signing, login or any
 * @param at when it is verified
 * @param defect what is wrong
 * @param bad the sample
 * @param good its twin, which is accepted
 * @param expected what is to be said of the sample
 * @param openssl how openssl looks at the same
 */
public record Sample(
    String id,
    Material kind,
    String purpose,
    Instant at,
    Words defect,
    Case bad,
    Case good,
    Expected expected,
    OpenSslJudges openssl) {}
