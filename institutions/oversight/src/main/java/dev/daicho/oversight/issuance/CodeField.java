package dev.daicho.oversight.issuance;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.NumberFault;
import dev.daicho.numbers.Parsed;
import dev.daicho.oversight.Expected;
import dev.daicho.oversight.reading.Column;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field that must hold the code of one of the 1,741 municipalities: six digits, the last a check.
 */
final class CodeField implements Column.Check {

  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
  private static final Expected EXPECTED_DIGITS =
      new Expected("municipality-code.form", "6桁の団体コード", "a municipality code of 6 digits");
  private static final Expected EXPECTED_KNOWN =
      new Expected("municipality-code.known", "市区町村の団体コード", "the code of a municipality");

  @Override
  public Optional<Expected> failing(String field) {
    if (!SIX_DIGITS.matcher(field).matches()) {
      return Optional.of(EXPECTED_DIGITS);
    }
    return switch (MunicipalityCode.parse(field)) {
      case Parsed.Valid<MunicipalityCode>(MunicipalityCode code) ->
          Municipalities.byCode(code).isPresent() ? Optional.empty() : Optional.of(EXPECTED_KNOWN);
      case Parsed.Invalid<MunicipalityCode>(NumberFault.WrongCheckDigit wrong) ->
          Optional.of(expectedCheckDigit(wrong.expected()));
      case Parsed.Invalid<MunicipalityCode> unknown -> Optional.of(EXPECTED_KNOWN);
    };
  }

  private static Expected expectedCheckDigit(int digit) {
    return new Expected(
        "municipality-code.check-digit",
        "検査数字(6桁目)が%dの団体コード".formatted(digit),
        "a municipality code whose check digit (the 6th) is " + digit);
  }
}
