/** Speed against named limits and peers, both in one run on one machine. */
@NullMarked
package dev.daicho.bench;

import org.jspecify.annotations.NullMarked;
