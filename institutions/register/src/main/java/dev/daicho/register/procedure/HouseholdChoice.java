package dev.daicho.register.procedure;

import dev.daicho.numbers.HouseholdNumber;

/** Where movers are recorded: in a household of their own, or in one that exists. */
public sealed interface HouseholdChoice {

  /** They make a household of their own (全部). */
  record OfTheirOwn() implements HouseholdChoice {}

  /** They join a household (一部). */
  record Joining(HouseholdNumber household) implements HouseholdChoice {}
}
