package dev.daicho.oversight;

import java.time.LocalDate;

/**
 * The whole nation's cards on one date.
 *
 * @param asOf the date the cards are counted on
 * @param rate cards issued to residents
 */
public record NationalRate(LocalDate asOf, Ratio rate) {}
