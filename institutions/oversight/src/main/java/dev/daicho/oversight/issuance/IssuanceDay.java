package dev.daicho.oversight.issuance;

import java.time.LocalDate;
import java.util.List;

/**
 * Every municipality's figures on one date.
 *
 * @param asOf the date the cards are counted on
 * @param populationDate the date the residents are counted on
 * @param municipalities all of them, once each, in code order
 */
public record IssuanceDay(
    LocalDate asOf, LocalDate populationDate, List<MunicipalityIssuance> municipalities) {}
