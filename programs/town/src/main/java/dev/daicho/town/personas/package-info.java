/**
 * The fixed people whom every town contains, read from {@code personas.yaml}: each stands for one
 * thing that registers, cards and verifiers get wrong. {@link dev.daicho.town.personas.Personas} is
 * the way in. Ids, municipality and PINs are public API: others' tests name them.
 */
@NullMarked
package dev.daicho.town.personas;

import org.jspecify.annotations.NullMarked;
