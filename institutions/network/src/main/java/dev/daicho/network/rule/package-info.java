/** One class for each legal rule of the network, with its article. */
@NullMarked
package dev.daicho.network.rule;

import org.jspecify.annotations.NullMarked;
