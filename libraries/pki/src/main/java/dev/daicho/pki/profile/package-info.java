/** What JPKI's certificates look like, as data. */
@NullMarked
package dev.daicho.pki.profile;

import org.jspecify.annotations.NullMarked;
