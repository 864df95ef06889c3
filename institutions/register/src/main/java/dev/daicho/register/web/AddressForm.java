package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.Address;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.web.FormField.Kind;
import java.util.List;
import java.util.Objects;

/** How a new address in the officer's municipality is asked for, and a household to join. */
public final class AddressForm {

  private final CurrentStaff staff;

  public AddressForm(CurrentStaff staff) {
    this.staff = staff;
  }

  List<FormField> fields() {
    return List.of(
        FormField.of("town", Kind.TEXT),
        FormField.of("block", Kind.TEXT),
        FormField.of("building", Kind.TEXT).optional());
  }

  Address read(Inputs inputs) {
    return new Address(
        Objects.requireNonNull(staff.required().municipality()),
        inputs.text("town"),
        inputs.text("block"),
        inputs.optionalText("building"),
        null);
  }

  static HouseholdChoice household(Inputs inputs) {
    if (inputs.raw("joining").isEmpty()) {
      return new HouseholdChoice.OfTheirOwn();
    }
    HouseholdNumber joined = inputs.number("joining", HouseholdNumber.parse(inputs.raw("joining")));
    return joined == null ? new HouseholdChoice.OfTheirOwn() : new HouseholdChoice.Joining(joined);
  }
}
