/** What the tests make: authorities, certificates of every kind, and faulty ones. */
@NullMarked
package dev.daicho.pki.sample;

import org.jspecify.annotations.NullMarked;
