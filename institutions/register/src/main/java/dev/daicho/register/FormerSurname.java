package dev.daicho.register;

/**
 * A former surname (旧氏) shown beside the name (住民基本台帳法施行令30条の13).
 *
 * @param text as in the family register
 * @param kana full-width katakana
 */
public record FormerSurname(String text, String kana) {}
