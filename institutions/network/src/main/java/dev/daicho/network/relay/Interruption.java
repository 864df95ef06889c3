package dev.daicho.network.relay;

import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;

/**
 * A municipality that is off line.
 *
 * @param municipality which
 * @param since town time
 * @param account who took it off line
 * @param reason why; empty when nobody said
 */
public record Interruption(
    MunicipalityCode municipality, Instant since, String account, String reason) {}
