package dev.daicho.jpki.console;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How certificates are called in addresses, and words of the libraries on pages. */
final class Naming {

  private static final Pattern NUMBER =
      Pattern.compile("(signing|authentication)-([0-9A-Fa-f]{1,8})");

  private Naming() {}

  /** An authority, as a part of addresses and files. */
  static String of(Authority authority) {
    return authority.name().toLowerCase(Locale.ROOT);
  }

  /** A certificate, such as {@code signing-0133C349}. */
  static String of(CertificateNumber number) {
    return of(number.authority()) + "-" + number.hex();
  }

  /** The number that such a name means. */
  static Optional<CertificateNumber> number(String name) {
    Matcher parts = NUMBER.matcher(name);
    return parts.matches()
        ? Arrays.stream(Authority.values())
            .filter(one -> of(one).equals(parts.group(1)))
            .findFirst()
            .flatMap(authority -> number(authority, parts.group(2)))
        : Optional.empty();
  }

  /** A number in hexadecimal digits; empty when it is none. */
  static Optional<CertificateNumber> number(Authority authority, String hex) {
    try {
      return Optional.of(new CertificateNumber(authority, Long.parseLong(hex, 16)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Bilingual words(Words words) {
    return new Bilingual(words.ja(), words.en());
  }

  /** A municipality's full name. */
  static String place(MunicipalityCode code) {
    return Municipalities.byCode(code).map(Municipality::fullName).orElse(code.digits());
  }
}
