package dev.daicho.card.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.apdu.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotographTest {

  private static int grey(BufferedImage picture, int x, int y) {
    return picture.getRaster().getSample(x, y, 0);
  }

  @Test
  void itIsAFaceInGreyBeforeNothing() throws IOException {
    Bytes photograph = Photograph.of(new SplittableRandom(1));
    assertThat(photograph.length()).isBetween(1_500, 3_200);
    BufferedImage picture = Photograph.read(photograph);
    assertThat(picture.getWidth()).isEqualTo(150);
    assertThat(picture.getHeight()).isEqualTo(200);
    assertThat(picture.getRaster().getNumBands()).isEqualTo(1);
    assertThat(grey(picture, 2, 2)).isGreaterThan(245);
    assertThat(grey(picture, 147, 2)).isGreaterThan(245);
    assertThat(grey(picture, 75, 190)).as("shoulders").isLessThan(160);
  }

  @Test
  void theSameChanceGivesTheSameFace_anotherAnother() {
    assertThat(Photograph.of(new SplittableRandom(7)))
        .isEqualTo(Photograph.of(new SplittableRandom(7)))
        .isNotEqualTo(Photograph.of(new SplittableRandom(8)));
  }

  @Test
  void browsersAreGivenPng() throws IOException {
    Bytes png = Photograph.png(Photograph.of(new SplittableRandom(1)));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png.toArray()));
    assertThat(picture.getWidth()).isEqualTo(150);
  }

  @Test
  void whatIsNoPhotographIsSaid() {
    assertThatThrownBy(() -> Photograph.read(Bytes.of(new byte[40])))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Photograph.read(Photograph.of(new SplittableRandom(1)).slice(0, 90)))
        .isInstanceOf(IOException.class);
  }
}
