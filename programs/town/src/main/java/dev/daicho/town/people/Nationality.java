package dev.daicho.town.people;

/**
 * A nationality or region (国籍・地域).
 *
 * @param code ISO 3166-1 alpha-3, for example {@code VNM}
 * @param name the name that a residence card shows in Japanese, for example ベトナム
 */
public record Nationality(String code, String name) {}
