package dev.daicho.card.picture;

import dev.daicho.chip.apdu.Bytes;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Text as a picture, as names and addresses stand on a card: black on white, one bit a dot, PNG.
 * The font is the machine's; a character that it does not have is drawn as its code.
 */
public final class TextPicture {

  private static final int SIZE = 24;
  private static final int LINE = 30;
  private static final int MARGIN = 4;

  private static final Optional<Font> FONT = font();

  private TextPicture() {}

  private static Optional<Font> font() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
      // Only now it is known whether the machine has fonts at all.
      font.canDisplay('1');
      return Optional.of(font);
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }

  /**
   * A picture.
   *
   * @param perLine so many characters at most stand in a line
   */
  public static Bytes of(String text, int perLine) {
    int[] codePoints = text.codePoints().toArray();
    int lines = Math.max(1, (codePoints.length + perLine - 1) / perLine);
    BufferedImage drawn =
        new BufferedImage(
            2 * MARGIN + Math.min(codePoints.length, perLine) * SIZE,
            2 * MARGIN + lines * LINE,
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
    graphics.setColor(Color.BLACK);
    for (int i = 0; i < codePoints.length; i++) {
      draw(graphics, codePoints[i], MARGIN + (i % perLine) * SIZE, MARGIN + (i / perLine) * LINE);
    }
    graphics.dispose();
    return png(blackAndWhite(drawn));
  }

  /** Done by hand, since to draw on one bit a dot Java makes a table of colours each time. */
  private static BufferedImage blackAndWhite(BufferedImage drawn) {
    int width = drawn.getWidth();
    BufferedImage image =
        new BufferedImage(width, drawn.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    byte[] dots = data(drawn);
    byte[] bits = data(image);
    int row = (width + Byte.SIZE - 1) / Byte.SIZE;
    for (int i = 0; i < dots.length; i++) {
      if (dots[i] < 0) {
        bits[i / width * row + i % width / Byte.SIZE] |= (byte) (0x80 >> (i % width % Byte.SIZE));
      }
    }
    return image;
  }

  private static byte[] data(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static void draw(Graphics2D graphics, int codePoint, int x, int y) {
    Optional<Font> font = FONT.filter(one -> one.canDisplay(codePoint));
    if (font.isPresent()) {
      graphics.setFont(font.get());
      graphics.drawString(Character.toString(codePoint), x, y + SIZE - 2);
    } else if (!Character.isSpaceChar(codePoint)) {
      CodePointBox.draw(graphics, codePoint, x, y, SIZE);
    }
  }

  private static Bytes png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Image I/O would else keep a file for each.
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return Bytes.of(bytes.toByteArray());
  }
}
