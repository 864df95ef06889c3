package dev.daicho.foundation.store;

/**
 * A migration that a keeper's schema has been through.
 *
 * @param version such as {@code 1002}
 * @param description such as {@code plans}
 * @param checksum of its text, as Flyway computes it
 */
public record Migration(String version, String description, int checksum) {}
