package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;

/**
 * Who is signed in, as the header shows it.
 *
 * @param account the account's name
 * @param role what the account may do, in words
 * @param office the municipality or institution to which the account is bound
 * @param operator whether the account may open what went over the wire
 */
public record Staff(String account, Bilingual role, Bilingual office, boolean operator) {}
