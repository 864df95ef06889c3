package dev.daicho.jpki.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.jpki.Authority;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Prefectures;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTest {

  @ParameterizedTest
  @CsvSource({
    "092011, Tochigi-ken, Utsunomiya-shi",
    "131130, Tokyo-to, Shibuya-ku",
    "261009, Kyoto-fu, Kyoto-shi",
    "011002, Hokkaido, Sapporo-shi",
    "100005, Gumma-ken, ",
    "131016, Tokyo-to, Chiyoda-ku"
  })
  void placesAsCertificatesWriteThem(String digits, String prefecture, String municipality) {
    MunicipalityCode code = MunicipalityCode.of(digits);
    assertThat(Romaji.of(Prefectures.containing(code))).isEqualTo(prefecture);
    Municipalities.byCode(code)
        .ifPresent(where -> assertThat(Romaji.of(where)).isEqualTo(municipality));
  }

  @Test
  void everyMunicipalityHasAListOfItsOwn() {
    assertThat(
            Municipalities.all().stream()
                .map(one -> DistributionPoint.of(Authority.SIGNING, one.code()))
                .map(X500Name::toString))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).matches("[ -~]*"));
  }

  @Test
  void whatIsNoReadingIsRefused() {
    assertThatThrownBy(() -> Romaji.letters("宇都宮")).isInstanceOf(IllegalArgumentException.class);
  }
}
