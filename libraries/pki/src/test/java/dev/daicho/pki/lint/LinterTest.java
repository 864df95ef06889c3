package dev.daicho.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinterTest {

  static Stream<Arguments> everyKindAndGeneration() {
    return Stream.of(Generation.values())
        .flatMap(generation ->
            Stream.of(CertificateKind.values()).map(kind -> Arguments.of(generation, kind)));
  }

  @ParameterizedTest
  @MethodSource("everyKindAndGeneration")
  void findsNothingInAGoodOne(Generation generation, CertificateKind kind) {
    GoodCertificates good = GoodCertificates.of(generation);
    assertThat(good.linter(kind).examine(good.issue(kind))).isEmpty();
  }

  static List<Broken> everyBrokenOne() {
    return Broken.all();
  }

  @ParameterizedTest
  @MethodSource("everyBrokenOne")
  void findsWhatIsBrokenAndNothingElse(Broken broken) {
    List<String> expected =
        Stream.concat(Stream.of(broken.lint()), broken.also().stream())
            .map(Class::getSimpleName)
            .toList();
    assertThat(GoodCertificates.of(broken.generation()).linter(broken.kind()).examine(broken.der()))
        .extracting(Finding::lint)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void findsInTheOrderOfItsLints() {
    Broken broken =
        Broken.all().stream().filter(one -> one.also().size() > 1).findFirst().orElseThrow();
    Linter linter = GoodCertificates.of(broken.generation()).linter(broken.kind());
    List<String> order = linter.lints().stream().map(Lint::name).toList();
    assertThat(linter.examine(broken.der()).stream().map(one -> order.indexOf(one.lint())).toList())
        .isSorted();
  }

  @Test
  void saysOfBytesThatAreNoCertificateJustThat() {
    Linter linter = Linter.ofAuthority(CertificateKind.SIGNING_AUTHORITY, Generation.PRESENT);
    byte[] whole = Edit.of(Generation.PRESENT, CertificateKind.SIGNING_AUTHORITY).sign();
    for (int length = 0; length < whole.length; length++) {
      assertThat(linter.examine(Arrays.copyOf(whole, length)))
          .as("cut after " + length)
          .extracting(Finding::lint)
          .containsExactly("Certificate");
    }
  }

  @Test
  void neverThrowsWhateverByteIsWrong() {
    GoodCertificates good = GoodCertificates.of(Generation.NEXT);
    Linter linter = good.linter(CertificateKind.SIGNING);
    byte[] whole = Edit.of(Generation.NEXT, CertificateKind.SIGNING).sign();
    for (int at = 0; at < whole.length; at++) {
      for (int bit : new int[] {1, 4, 32, 128}) {
        byte[] wrong = whole.clone();
        wrong[at] ^= (byte) bit;
        assertThat(linter.examine(wrong)).as("byte " + at).isNotNull();
      }
    }
  }

  @Test
  void ofAKindAndOfAnAuthorityAreTwoThings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Linter.ofAuthority(CertificateKind.SIGNING, Generation.PRESENT));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Linter.ofKind(
                CertificateKind.SIGNING_AUTHORITY,
                Generation.NEXT,
                GoodCertificates.of(Generation.NEXT).issue(CertificateKind.SIGNING_AUTHORITY)));
  }
}
