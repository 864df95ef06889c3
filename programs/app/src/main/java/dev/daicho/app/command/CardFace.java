package dev.daicho.app.command;

import dev.daicho.chip.content.Sex;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** What a card shows, in characters. */
final class CardFace {

  private static final String SHADES = " .:-=+*#%@";
  private static final int COLUMNS = 24;
  private static final int LINES = 15;
  private static final int WHITE = 255;

  private CardFace() {}

  static String sex(Sex sex) {
    return switch (sex) {
      case MALE -> "男 / male";
      case FEMALE -> "女 / female";
      case NOT_APPLICABLE -> "適用不能 / not applicable";
      case UNKNOWN -> "不明 / unknown";
    };
  }

  /** The photograph, dark where it is dark, 15 lines of 24 characters. */
  static List<String> drawn(BufferedImage photograph) {
    BufferedImage small = new BufferedImage(COLUMNS, LINES, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(photograph, 0, 0, COLUMNS, LINES, null);
    graphics.dispose();
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < LINES; y++) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x < COLUMNS; x++) {
        int dark = WHITE - (small.getRGB(x, y) & 0xFF);
        line.append(SHADES.charAt(dark * (SHADES.length() - 1) / WHITE));
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
