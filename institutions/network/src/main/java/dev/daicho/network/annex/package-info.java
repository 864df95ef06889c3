/**
 * Between municipal servers about annexes (戸籍の附票): what the municipality of residence tells that of
 * the registered domicile, how the network takes annexes over, and who is found by them when they
 * come back from abroad.
 */
@NullMarked
package dev.daicho.network.annex;

import org.jspecify.annotations.NullMarked;
