package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.Shown;

/** The bytes are a certificate in DER, and not too many (RFC 5280, 4.1). */
public final class WellFormed implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.1", "DERで書かれた証明書であること", "is a certificate in DER");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Look examine(PathCase path) {
    Field size = Field.of("長さ", "length", path.size() + " bytes");
    if (path.reading() instanceof ReadCertificate.Malformed malformed) {
      return Look.failed(
          malformed.fault().why().ja(),
          malformed.fault().why().en(),
          size,
          Field.of("位置", "offset", Long.toString(malformed.fault().offset())));
    }
    return Look.passed(
        size,
        Field.of("発行の番号", "serial number", Shown.serial(path.certificate().fields().serial())),
        Field.of("主体者", "subject", Shown.name(path.certificate().fields().subject())));
  }
}
