package dev.daicho.card.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TextPictureTest {

  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;

  /** Nothing is assigned there, and nothing will be: no font has it. */
  private static final String IN_NO_FONT = Character.toString(0x2FFFE);

  private static BufferedImage picture(String text, int perLine) throws IOException {
    Bytes png = TextPicture.of(text, perLine);
    return ImageIO.read(new ByteArrayInputStream(png.toArray()));
  }

  private static long black(BufferedImage picture) {
    int[] dots =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    for (int dot : dots) {
      assertThat(dot).isIn(BLACK, WHITE);
    }
    return Arrays.stream(dots).filter(dot -> dot == BLACK).count();
  }

  @Test
  void aTextIsBlackOnWhite_oneBitADot() throws IOException {
    BufferedImage picture = picture("1234", 16);
    assertThat(picture.getColorModel().getPixelSize()).isEqualTo(1);
    assertThat(black(picture)).isBetween(100L, (long) picture.getWidth() * picture.getHeight() / 2);
    for (int x = 0; x < picture.getWidth(); x++) {
      assertThat(picture.getRGB(x, 0)).isEqualTo(WHITE);
      assertThat(picture.getRGB(x, picture.getHeight() - 1)).isEqualTo(WHITE);
    }
  }

  @Test
  void eachCharacterStandsInItsPlace() throws IOException {
    BufferedImage both = picture("1　1", 2);
    BufferedImage one = picture("1", 1);
    for (int x = 4; x < 28; x++) {
      for (int y = 4; y < 34; y++) {
        assertThat(both.getRGB(x, y)).isEqualTo(one.getRGB(x, y));
        assertThat(both.getRGB(x, y + 30)).isEqualTo(one.getRGB(x, y));
        assertThat(both.getRGB(x + 24, y)).isEqualTo(WHITE);
      }
    }
  }

  @Test
  void nothingIsWhite() throws IOException {
    assertThat(black(picture("　", 16))).isZero();
    assertThat(black(picture("", 16))).isZero();
  }

  @Test
  void whatNoFontHasIsDrawnAsItsCode() throws IOException {
    assertThat(black(picture(IN_NO_FONT, 16)))
        .as("the dots of 0, 2, three F and E")
        .isEqualTo(12 + 11 + 3 * 9 + 11);
  }
}
