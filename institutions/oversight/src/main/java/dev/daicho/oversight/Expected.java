package dev.daicho.oversight;

/**
 * What a rule demands, as a noun phrase that a message can end: 「1以上の整数」, "a whole number from 1".
 *
 * @param rule stable code of the rule, such as {@code csv.whole-number}
 */
public record Expected(String rule, String japanese, String english) {}
