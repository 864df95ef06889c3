package dev.daicho.card.picture;

import java.awt.Graphics2D;
import java.util.Locale;

/**
 * The code of a character, drawn in its place where the machine has no font for it: as hexadecimal
 * digits of three by five dots, in two rows.
 */
final class CodePointBox {

  /** Each digit's dots by rows, the first being the highest bit. */
  private static final int[] DIGITS = {
    0b111_101_101_101_111, 0b010_110_010_010_111, 0b111_001_111_100_111, 0b111_001_111_001_111,
    0b101_101_111_001_001, 0b111_100_111_001_111, 0b111_100_111_101_111, 0b111_001_001_001_001,
    0b111_101_111_101_111, 0b111_101_111_001_111, 0b111_101_111_101_101, 0b110_101_110_101_110,
    0b111_100_100_100_111, 0b110_101_101_101_110, 0b111_100_111_100_111, 0b111_100_111_100_100
  };

  private static final int WIDTH = 3;
  private static final int HEIGHT = 5;

  private CodePointBox() {}

  /** Draws it into a square. */
  static void draw(Graphics2D graphics, int codePoint, int x, int y, int size) {
    String digits = String.format(Locale.ROOT, "%06X", codePoint);
    int dot = Math.max(1, size / 13);
    for (int i = 0; i < digits.length(); i++) {
      int left = x + dot * (1 + (i % 3) * (WIDTH + 1));
      int top = y + dot * (1 + (i / 3) * (HEIGHT + 1));
      digit(graphics, DIGITS[Character.digit(digits.charAt(i), 16)], left, top, dot);
    }
  }

  private static void digit(Graphics2D graphics, int dots, int left, int top, int dot) {
    for (int at = 0; at < WIDTH * HEIGHT; at++) {
      if ((dots >> (WIDTH * HEIGHT - 1 - at) & 1) != 0) {
        graphics.fillRect(left + dot * (at % WIDTH), top + dot * (at / WIDTH), dot, dot);
      }
    }
  }
}
