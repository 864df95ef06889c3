package dev.daicho.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChosenLinterTest {

  private static final List<ReadCertificate> AUTHORITIES =
      Stream.of(Generation.values())
          .map(GoodCertificates::of)
          .flatMap(good ->
              Stream.of(CertificateKind.SIGNING_AUTHORITY, CertificateKind.AUTHENTICATION_AUTHORITY)
                  .map(good::issue))
          .map(
              one -> ((ReadCertificate.Read) ReadCertificate.read(Edit.encoded(one))).certificate())
          .toList();

  static Stream<Arguments> everyKindAndGeneration() {
    return Stream.of(Generation.values())
        .flatMap(generation ->
            Stream.of(CertificateKind.values()).map(kind -> Arguments.of(generation, kind)));
  }

  @ParameterizedTest
  @MethodSource("everyKindAndGeneration")
  void findsTheProfileOfEveryKind(Generation generation, CertificateKind kind) {
    byte[] der = Edit.encoded(GoodCertificates.of(generation).issue(kind));
    ChosenLinter chosen = ChosenLinter.of(der, AUTHORITIES);
    assertThat(chosen.kind()).contains(kind);
    assertThat(chosen.byProfile()).isTrue();
    assertThat(chosen.linter().examine(der)).isEmpty();
    assertThat(ChosenLinter.of(der, List.of()).byProfile())
        .isEqualTo(GoodCertificates.isAuthority(kind));
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void whatIsNoneOfJpkisIsBoundByTheGeneralClauses(Generation generation) {
    byte[] cut = {0x30, 5};
    assertThat(ChosenLinter.of(cut, AUTHORITIES).linter().examine(cut)).hasSize(1);
    byte[] other =
        Edit.of(generation, CertificateKind.SIGNING).without(Extension.certificatePolicies).sign();
    ChosenLinter chosen = ChosenLinter.of(other, AUTHORITIES);
    assertThat(chosen.kind()).isEmpty();
    assertThat(chosen.byProfile()).isFalse();
  }
}
