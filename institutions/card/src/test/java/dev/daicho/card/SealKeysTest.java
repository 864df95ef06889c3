package dev.daicho.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.TestCard;
import dev.daicho.numbers.MunicipalityCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeysTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  @TempDir private Path folder;

  private SealKeys keys(KeyPair... pairs) {
    Iterator<KeyPair> next = List.of(pairs).iterator();
    return new SealKeys(folder.resolve("card"), next::next);
  }

  @Test
  void aKeyIsMadeOnce_andTheSameTheNextTime() {
    MunicipalSeal first = keys(TestCard.OWN, TestCard.SIGNING, TestCard.LOGIN).of(UTSUNOMIYA);
    MunicipalSeal again = keys().of(UTSUNOMIYA);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.surface()).isEqualTo(first.surface());
    assertThat(again.text().key()).isNotEqualTo(again.surface().issuer());
  }

  @Test
  void anotherMunicipalityHasAnotherKey_ofTheSameIssuers() {
    keys(TestCard.OWN, TestCard.SIGNING, TestCard.LOGIN).of(UTSUNOMIYA);
    MunicipalSeal kanuma = keys(TestCard.SIGNING).of(MunicipalityCode.of("092053"));
    assertThat(kanuma.text().key()).isNotEqualTo(keys().of(UTSUNOMIYA).text().key());
  }

  @Test
  void onlyTheirOwnerMayReadThem() throws IOException {
    keys(TestCard.OWN, TestCard.SIGNING, TestCard.LOGIN).of(UTSUNOMIYA);
    try (Stream<Path> files = Files.list(folder.resolve("card"))) {
      assertThat(files)
          .hasSize(3)
          .allSatisfy(one ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void aBrokenFileIsNotReplaced() throws IOException {
    keys(TestCard.OWN, TestCard.SIGNING, TestCard.LOGIN).of(UTSUNOMIYA);
    Path seal = folder.resolve("card/seal-092011.pem");
    Files.writeString(seal, "broken");
    assertThatThrownBy(() -> keys(TestCard.OWN).of(UTSUNOMIYA))
        .isInstanceOf(IllegalStateException.class);
    assertThat(seal).hasContent("broken");
  }
}
