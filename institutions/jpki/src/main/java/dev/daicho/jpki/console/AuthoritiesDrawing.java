package dev.daicho.jpki.console;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.SvgElement;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import java.util.ArrayList;
import java.util.List;

/**
 * Both authorities and what speaks for them: who answers OCSP, the revocation lists, who stamps
 * time. Lying for a desk, standing for a telephone.
 */
final class AuthoritiesDrawing {

  private static final int LYING_WIDTH = 1000;
  private static final int LYING_HEIGHT = 210;
  private static final int TOP = 70;
  private static final int CHILD = 66;
  private static final int STANDING_WIDTH = 300;
  private static final int FLOOR = 76;

  private AuthoritiesDrawing() {}

  private static List<Bilingual> children(Authority authority) {
    List<Bilingual> all = new ArrayList<>();
    all.add(Messages.get("jpki-console.responder"));
    all.add(Messages.get("jpki-console.lists"));
    if (authority == Authority.SIGNING) {
      all.add(Messages.get("jpki-console.time-stamping"));
    }
    return all;
  }

  /** Side by side, for 1000 CSS pixels. */
  static String lying(Caption caption) {
    SvgElement all = SvgElement.image(caption, LYING_WIDTH, LYING_HEIGHT);
    int left = 0;
    for (Authority authority : Authority.values()) {
      List<Bilingual> children = children(authority);
      int width = LYING_WIDTH * children.size() / 5;
      int middle = left + width / 2;
      for (int i = 0; i < children.size(); i++) {
        int x = left + i * 200;
        all.add(line(middle, TOP, middle, TOP + 34))
            .add(line(middle, TOP + 34, x + 100, TOP + 34))
            .add(line(x + 100, TOP + 34, x + 100, TOP + 70));
        box(all, x + 8, TOP + 70, 184, CHILD, Paint.WHITE, children.get(i));
      }
      box(all, left + 8, 2, width - 16, TOP, Paint.BLUE_50, authority.title());
      left += width;
    }
    return all.toString();
  }

  /** One below the other, for 300 CSS pixels. */
  static String standing(Caption caption) {
    int boxes = 0;
    for (Authority authority : Authority.values()) {
      boxes += 1 + children(authority).size();
    }
    SvgElement all = SvgElement.image(caption, STANDING_WIDTH, boxes * FLOOR);
    int top = 2;
    for (Authority authority : Authority.values()) {
      int from = top;
      box(all, 2, top, STANDING_WIDTH - 4, CHILD - 6, Paint.BLUE_50, authority.title());
      top += FLOOR;
      for (Bilingual child : children(authority)) {
        all.add(line(18, from + CHILD - 6, 18, top + 30)).add(line(18, top + 30, 40, top + 30));
        box(all, 40, top, STANDING_WIDTH - 42, CHILD - 6, Paint.WHITE, child);
        top += FLOOR;
      }
    }
    return all.toString();
  }

  private static SvgElement line(int x1, int y1, int x2, int y2) {
    return SvgElement.line(x1, y1, x2, y2, Paint.BLUE_900).with("stroke-width", 2);
  }

  private static void box(
      SvgElement all, int x, int y, int width, int height, Paint fill, Bilingual name) {
    int middle = x + width / 2;
    all.add(
            SvgElement.rectangle(x, y, width, height, fill)
                .with("rx", 8)
                .with("stroke", Paint.BLUE_900)
                .with("stroke-width", 2))
        .add(
            SvgElement.label(middle, y + height / 2 - 3, 16, Paint.GRAY_900, name.ja())
                .with("text-anchor", "middle")
                .with("font-weight", 700)
                .with("lang", "ja"))
        .add(
            SvgElement.label(middle, y + height / 2 + 17, 12, Paint.GRAY_900, name.en())
                .with("text-anchor", "middle")
                .with("lang", "en"));
  }
}
