package dev.daicho.chip.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NextFaceTest {

  private static final NextFace FACE =
      new NextFace(
          LocalDate.of(1980, 2, 17),
          LocalDate.of(2036, 2, 17),
          Bytes.filled(1, 700),
          Bytes.filled(2, 2000),
          Bytes.filled(3, 5000));

  @Test
  void whatIsWrittenCanBeRead() {
    assertThat(NextFace.read(FACE.encoded())).contains(FACE);
    assertThat(NextFace.read(FACE.encoded().and(Bytes.filled(0xFF, 9)))).contains(FACE);
  }

  @Test
  void noSexStandsOnIt() {
    assertThat(FACE.encoded().toHex()).doesNotContain("DF2301");
  }

  @Test
  void whatIsNoneIsNotRead() {
    Bytes file = FACE.encoded();
    assertThat(NextFace.read(Bytes.NONE)).isEmpty();
    assertThat(NextFace.read(file.slice(0, file.length() - 1))).isEmpty();
    assertThat(NextFace.read(Bytes.hex("FF2003DF2200"))).isEmpty();
    assertThat(NextFace.read(Bytes.hex("FF300BDF22083139383030323137"))).isEmpty();
  }
}
