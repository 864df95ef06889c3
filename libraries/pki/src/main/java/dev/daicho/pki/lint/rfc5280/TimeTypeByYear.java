package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import dev.daicho.pki.lint.WrittenTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A certificate is as demanded: times until 2049 are UTCTime, from 2050 GeneralizedTime (RFC 5280,
 * 4.1.2.5).
 */
public final class TimeTypeByYear implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.1.2.5",
          "2049年まではUTCTime、2050年からはGeneralizedTimeであること",
          "times until 2049 are UTCTime, from 2050 GeneralizedTime");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Stream.of(certificate.notBefore(), certificate.notAfter())
        .filter(TimeTypeByYear::wrong)
        .findFirst()
        .flatMap(time -> foundWhen(true, time.text()));
  }

  private static boolean wrong(WrittenTime time) {
    // A UTCTime cannot say 2050 or later, so only the other can be of the wrong type.
    return !time.utc() && time.text().matches("[0-9]{14}Z") && time.text().compareTo("2050") < 0;
  }
}
