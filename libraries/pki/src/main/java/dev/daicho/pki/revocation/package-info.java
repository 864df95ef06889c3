/**
 * Revocation lists (失効情報ファイル; RFC 5280, 5): complete, of one municipality's distribution point, and
 * what changed since another. Written and read as streams. What JPKI puts in its lists is not
 * published; where the RFC leaves a choice, it is ours.
 */
@NullMarked
package dev.daicho.pki.revocation;

import org.jspecify.annotations.NullMarked;
