/**
 * Invented residents: {@link dev.daicho.town.people.InventPeople} makes the households of any
 * municipality from a seed and a date, the same ones every time and everywhere. Pure: no database,
 * no clock, no randomness but the seed. What is only an estimate of ours stands in the YAML files
 * beside this package; what comes from published data is told in their {@code SOURCES.md}.
 */
@NullMarked
package dev.daicho.town.people;

import org.jspecify.annotations.NullMarked;
