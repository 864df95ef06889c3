package dev.daicho.oversight.issuance;

import dev.daicho.numbers.Municipality;

/**
 * One municipality's figures on one date.
 *
 * @param municipality as the directory has it today; see {@link StatusThen}
 * @param population residents in its register, at least 1
 * @param issued cards issued so far, at least 0
 */
record MunicipalityIssuance(Municipality municipality, long population, long issued) {}
