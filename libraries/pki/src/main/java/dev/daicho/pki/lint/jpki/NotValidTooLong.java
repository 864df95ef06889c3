package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A certificate is not valid for more years than its kind may be (JPKI profile, validity). */
public final class NotValidTooLong implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "validity",
          "有効期間は決められた年数を超えないこと",
          "is not valid for more years than its kind may be");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  NotValidTooLong(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    Optional<Instant> from = certificate.notBefore().instant();
    Optional<Instant> until = certificate.notAfter().instant();
    return foundWhen(
        from.isPresent()
            && until.isPresent()
            && day(until.get()).isAfter(day(from.get()).plusYears(expected.years())),
        certificate.notBefore().text() + " - " + certificate.notAfter().text());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.of("Asia/Tokyo"));
  }
}
