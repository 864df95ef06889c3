package dev.daicho.pki.der;

import dev.daicho.pki.Words;

/**
 * What is wrong with an encoding.
 *
 * @param offset where, in bytes from its beginning
 * @param why what
 */
public record DerFault(long offset, Words why) {}
