package dev.daicho.town.people;

import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.ResidenceCardNumber;

/** What the drawing of one household stands on: where, on what day, which one, with which dice. */
record Drawing(Municipality here, Ages ages, CardNumbers cardNumbers, long household, Dice dice) {

  /** The residence card number of a member, should the member be foreign. */
  ResidenceCardNumber cardNumber(int member) {
    return cardNumbers.of(household, member);
  }
}
