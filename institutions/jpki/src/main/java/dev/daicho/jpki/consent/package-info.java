/** The holder's consent that a relying party may have the latest attributes (公的個人認証法18条3項). */
@NullMarked
package dev.daicho.jpki.consent;

import org.jspecify.annotations.NullMarked;
