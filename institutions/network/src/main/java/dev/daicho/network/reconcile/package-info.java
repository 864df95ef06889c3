/**
 * Whether register, municipal, prefectural and national server agree, and what is done when they do
 * not.
 */
@NullMarked
package dev.daicho.network.reconcile;

import org.jspecify.annotations.NullMarked;
