package dev.daicho.register.procedure;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Relationship;

/** A resident, and as what they are recorded in a household. */
public record Placement(AddresseeNumber person, Relationship as) {}
