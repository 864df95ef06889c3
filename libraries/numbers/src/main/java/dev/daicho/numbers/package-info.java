/**
 * The numbers of Japan's resident-registry system: their forms, their check digits, and the
 * municipalities that some of them name. No dependencies, no network, no configuration.
 *
 * <p>Every number is a final, comparable value of its own type that only exists when it is right.
 * {@code parse} reads what people type and answers with a {@link dev.daicho.numbers.Parsed}: the
 * number, or the {@link dev.daicho.numbers.NumberFault} that says what is wrong in Japanese and in
 * English. {@code of} is for trusted text and throws. Numbers with a check digit can also be made
 * from what stands before it.
 *
 * <pre>{@code
 * Parsed<IndividualNumber> typed = IndividualNumber.parse("１２３４-5678-9018");
 * IndividualNumber number = typed.orElseThrow();
 * number.digits();      // "123456789018"
 * number.formatted();   // "1234 5678 9018"
 * number.toString();    // "IndividualNumber[masked]", so that no log keeps it
 * }</pre>
 */
@NullMarked
package dev.daicho.numbers;

import org.jspecify.annotations.NullMarked;
