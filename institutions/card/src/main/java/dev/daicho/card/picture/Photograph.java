package dev.daicho.card.picture;

import com.github.jaiimageio.jpeg2000.J2KImageWriteParam;
import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import com.github.jaiimageio.jpeg2000.impl.J2KImageWriterSpi;
import dev.daicho.chip.apdu.Bytes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The grey photograph of somebody who was invented: a drawn face before nothing, as an application
 * wants it, JPEG 2000.
 */
public final class Photograph {

  private static final int WIDTH = 150;
  private static final int HEIGHT = 200;
  private static final double BITS_PER_DOT = 0.8;

  /** For a picture as small as this, more of them cost time and save nothing. */
  private static final int DECOMPOSITIONS = 3;

  private static final J2KImageWriterSpi WRITERS = new J2KImageWriterSpi();
  private static final J2KImageReaderSpi READERS = new J2KImageReaderSpi();

  private Photograph() {}

  /** One that the random source decides upon; the same source gives the same face. */
  public static Bytes of(RandomGenerator random) {
    return encoded(drawn(random));
  }

  private static BufferedImage drawn(RandomGenerator random) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    int middle = WIDTH / 2 + random.nextInt(-4, 5);
    int wide = random.nextInt(60, 76);
    int top = random.nextInt(38, 50);
    int high = random.nextInt(86, 104);
    shoulders(graphics, random, middle);
    hair(graphics, random, middle, wide, top, high);
    face(graphics, random, middle, wide, top, high);
    graphics.dispose();
    return image;
  }

  private static Color grey(RandomGenerator random, int least, int most) {
    int one = random.nextInt(least, most);
    return new Color(one, one, one);
  }

  private static void shoulders(Graphics2D graphics, RandomGenerator random, int middle) {
    graphics.setColor(grey(random, 30, 140));
    graphics.fillOval(middle - 62, HEIGHT - 46, 124, 110);
  }

  private static void hair(
      Graphics2D graphics, RandomGenerator random, int middle, int wide, int top, int high) {
    graphics.setColor(grey(random, 10, 110));
    int longer = random.nextInt(-20, 40);
    graphics.fillOval(middle - wide / 2 - 8, top - 14, wide + 16, high + longer);
  }

  private static void face(
      Graphics2D graphics, RandomGenerator random, int middle, int wide, int top, int high) {
    graphics.setColor(grey(random, 190, 236));
    graphics.fillOval(middle - wide / 2, top, wide, high);
    graphics.setColor(Color.DARK_GRAY);
    graphics.setStroke(new BasicStroke(2));
    int eyes = top + high * 2 / 5;
    int apart = wide / 4 + random.nextInt(-2, 3);
    int open = random.nextInt(4, 8);
    for (int side : new int[] {-1, 1}) {
      graphics.fillOval(middle + side * apart - 5, eyes, 10, open);
      int brow = eyes - random.nextInt(7, 12);
      graphics.drawLine(
          middle + side * (apart - 8), brow, middle + side * (apart + 8), brow + side);
    }
    graphics.drawArc(middle - 4, eyes + 10, 8, random.nextInt(14, 24), 200, 140);
    int mouth = random.nextInt(16, 30);
    graphics.drawArc(
        middle - mouth / 2, top + high * 2 / 3, mouth, random.nextInt(8, 18), 200, 140);
    if (random.nextInt(3) == 0) {
      graphics.drawOval(middle - apart - 11, eyes - 6, 22, 18);
      graphics.drawOval(middle + apart - 11, eyes - 6, 22, 18);
      graphics.drawLine(middle - apart + 11, eyes + 2, middle + apart - 11, eyes + 2);
    }
  }

  private static Bytes encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriter writer = WRITERS.createWriterInstance(null);
      J2KImageWriteParam how = (J2KImageWriteParam) writer.getDefaultWriteParam();
      how.setLossless(false);
      how.setNumDecompositionLevels(DECOMPOSITIONS);
      how.setEncodingRate(BITS_PER_DOT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
      writer.dispose();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return Bytes.of(bytes.toByteArray());
  }

  /**
   * Decodes one.
   *
   * @throws IOException when it is no JPEG 2000
   */
  public static BufferedImage read(Bytes photograph) throws IOException {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(photograph.toArray()))) {
      ImageReader reader = READERS.createReaderInstance(null);
      try {
        reader.setInput(in);
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException e) {
      throw new IOException("no JPEG 2000", e);
    }
  }

  /**
   * The same as PNG, which browsers show.
   *
   * @throws IOException when it is no JPEG 2000
   */
  public static Bytes png(Bytes photograph) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(read(photograph), "png", bytes);
    return Bytes.of(bytes.toByteArray());
  }
}
