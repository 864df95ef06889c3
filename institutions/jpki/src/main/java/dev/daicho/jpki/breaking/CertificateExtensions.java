package dev.daicho.jpki.breaking;

import java.util.List;
import java.util.stream.Stream;

/** Certificates whose extensions, as such, are wrong. */
final class CertificateExtensions implements Family {

  @Override
  public List<Sample> samples(GoodPieces good) {
    return Stream.of(
            Defect.EXTENSION_UNKNOWN_CRITICAL,
            Defect.EXTENSION_TWICE,
            Defect.EXTENSION_UNREADABLE,
            Defect.EXTENSION_IN_VERSION_2)
        .map(good::certificate)
        .toList();
  }
}
