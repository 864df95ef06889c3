package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: its serial number has at most 20 octets (RFC 5280, 4.1.2.2). */
public final class SerialNumberLength implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.1.2.2", "シリアル番号は20オクテット以内であること", "its serial number has at most 20 octets");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    int octets = certificate.serial().toByteArray().length;
    return foundWhen(octets > 20, octets + " octets");
  }
}
