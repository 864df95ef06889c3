package dev.daicho.register;

/**
 * An alias (通称) of a foreign resident (住民基本台帳法施行令30条の15).
 *
 * @param text the alias
 * @param kana full-width katakana
 */
public record Alias(String text, String kana) {}
