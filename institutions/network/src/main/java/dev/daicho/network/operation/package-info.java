/**
 * The network as those who run it see it: what is on its way, what waits and why, one notice
 * followed. No resident stands in anything here that is for a screen: a notice is known by where it
 * stands in a journal.
 */
@NullMarked
package dev.daicho.network.operation;

import org.jspecify.annotations.NullMarked;
