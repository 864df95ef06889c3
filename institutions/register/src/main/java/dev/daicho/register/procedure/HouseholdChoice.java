package dev.daicho.register.procedure;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.daicho.numbers.HouseholdNumber;

/** Where movers are recorded: in a household of their own, or in one that exists. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface HouseholdChoice {

  /** They make a household of their own (全部). */
  record OfTheirOwn() implements HouseholdChoice {}

  /** They join a household (一部). */
  record Joining(HouseholdNumber household) implements HouseholdChoice {}
}
