package dev.daicho.pki.lint;

/**
 * A certificate does not do as a clause demands.
 *
 * @param lint the simple name of the class that found it
 * @param clause what is demanded
 * @param seen what stands in the certificate instead
 */
public record Finding(String lint, Clause clause, String seen) {}
