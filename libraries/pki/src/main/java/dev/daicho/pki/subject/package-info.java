/** Who a certificate is about: names, and the basic attributes of a signing certificate. */
@NullMarked
package dev.daicho.pki.subject;

import org.jspecify.annotations.NullMarked;
