package dev.daicho.foundation.procedure;

import dev.daicho.foundation.text.Bilingual;

/**
 * Why an act is not done: the rule, its article and a sentence for the person at the counter.
 *
 * @param rule the rule's stable code, such as {@code move-in-deadline}
 * @param article where it stands
 * @param message what is wrong and what would help
 */
public record Refusal(String rule, String article, Bilingual message) {}
