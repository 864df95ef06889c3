package dev.daicho.foundation.procedure;

import dev.daicho.foundation.text.Bilingual;

/**
 * What whoever decides should know although it does not stand in the way: an alert.
 *
 * @param rule the rule that found it
 * @param article where it stands
 * @param message what was found
 */
public record Remark(String rule, String article, Bilingual message) {}
