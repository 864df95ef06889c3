package dev.daicho.foundation.problem;

import dev.daicho.foundation.text.Bilingual;

/**
 * A rule said no.
 *
 * @param rule the rule's stable code, such as {@code register.move-in.too-early}
 * @param article the law's or the standard's place, such as 住民基本台帳法22条
 * @param message why, and what can be done, without values of other people
 */
public record Refusal(String rule, String article, Bilingual message) {}
