package dev.daicho.register.web.form;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.Address;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.List;
import java.util.Objects;

/** How a new address in the officer's municipality is asked for, and a household to join. */
public final class AddressFields {

  private final CurrentStaff staff;

  /**
   * @param staff who fills in the form
   */
  public AddressFields(CurrentStaff staff) {
    this.staff = staff;
  }

  List<FormField> fields() {
    return List.of(
        FormField.of("town", Kind.TEXT),
        FormField.of("block", Kind.TEXT),
        FormField.of("building", Kind.TEXT).optional(),
        FormField.of("joining", Kind.DIGITS).optional());
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
