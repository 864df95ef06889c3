package dev.daicho.foundation.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The width in which a field is kept: 全角 or 半角.
 *
 * <p>Half-width is what JIS X 0201 has: ASCII, ¥, ‾ and the small katakana. Full-width is every
 * other character that can be seen. Whether a character is in the registered repertoire is another
 * question and not asked here. Nothing but width is ever changed: a kanji, its compatibility twin
 * and its variation sequence (IVS) stay as they are, which Unicode's own NFKC would not promise.
 */
public enum Width {
  /** 全角. */
  FULL,
  /** 半角. */
  HALF;

  private static final char SMALL_KANA_FIRST = '｡';
  private static final char SMALL_KANA_LAST = 'ﾟ';

  /** Full-width character → half-width; a voiced kana becomes two. */
  private static final Map<Integer, String> NARROW = new HashMap<>();

  /** Half-width kana, with its voice mark if it has one → full-width. */
  private static final Map<String, String> WIDE_KANA = new HashMap<>();

  static {
    for (char small = SMALL_KANA_FIRST; small <= SMALL_KANA_LAST; small++) {
      pair(wide(String.valueOf(small)), String.valueOf(small));
      for (String mark : List.of("ﾞ", "ﾟ")) {
        String voiced = wide(small + mark);
        if (voiced.length() == 1) {
          pair(voiced, small + mark);
        }
      }
    }
    for (char ascii = '!'; ascii <= '~'; ascii++) {
      NARROW.put(ascii + 0xFEE0, String.valueOf(ascii));
    }
    NARROW.put((int) '　', " ");
    NARROW.put((int) '￥', "¥");
    NARROW.put((int) '￣', "‾");
    // Each of these is the other spelling of one JIS character, as CP932 and JIS tables disagree.
    NARROW.put((int) '−', "-");
    NARROW.put((int) '‐', "-");
    NARROW.put((int) '〜', "~");
    // A voice mark on its own.
    NARROW.put((int) '゛', "ﾞ");
    NARROW.put((int) '゜', "ﾟ");
  }

  /**
   * A character of the wrong width.
   *
   * @param position where it stands, counted from 1 as a reader counts: a kanji with its variation
   *     selector is one
   * @param character the character itself
   * @param message what to tell the person who typed it
   */
  public record Misfit(int position, String character, Bilingual message) {}

  /** The characters of the text that are not of this width, in order; empty when it fits. */
  public List<Misfit> misfits(String text) {
    List<Misfit> misfits = new ArrayList<>();
    List<String> characters = characters(text);
    for (int i = 0; i < characters.size(); i++) {
      String character = characters.get(i);
      boolean half = character.codePoints().allMatch(Width::isHalf);
      boolean seen = character.codePoints().noneMatch(Width::isUnseen);
      if (!seen || half != (this == HALF)) {
        String code = this == FULL ? "text.width.full" : "text.width.half";
        String shown = seen ? character : "U+%04X".formatted(character.codePointAt(0));
        misfits.add(new Misfit(i + 1, character, Messages.get(code, i + 1, shown)));
      }
    }
    return misfits;
  }

  /**
   * The text in this width. A character without a counterpart (a kanji in half-width, the kana ヰ)
   * is left alone, so that {@link #misfits} can name it.
   */
  public String normalise(String text) {
    StringBuilder out = new StringBuilder(text.length());
    if (this == HALF) {
      text.codePoints().forEach(c -> out.append(NARROW.getOrDefault(c, Character.toString(c))));
    } else {
      characters(text).forEach(character -> out.append(widen(character)));
    }
    return out.toString();
  }

  private static String widen(String character) {
    String kana = WIDE_KANA.get(character);
    if (kana != null) {
      return kana;
    }
    StringBuilder out = new StringBuilder();
    character
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case ' ' -> out.append('　');
            case '¥' -> out.append('￥');
            case '‾' -> out.append('￣');
            default -> {
              String one = Character.toString(c);
              out.append(
                  c >= '!' && c <= '~'
                      ? Character.toString(c + 0xFEE0)
                      : WIDE_KANA.getOrDefault(one, one));
            }
          }
        });
    return out.toString();
  }

  private static List<String> characters(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> characters = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      characters.add(text.substring(start, end));
    }
    return characters;
  }

  private static void pair(String wide, String narrow) {
    WIDE_KANA.put(narrow, wide);
    NARROW.put(wide.codePointAt(0), narrow);
  }

  /**
   * A lone voice mark normalises to a combining one, which would cling to what stands before it.
   */
  private static String wide(String small) {
    return switch (small) {
      case "ﾞ" -> "゛";
      case "ﾟ" -> "゜";
      default -> Normalizer.normalize(small, Normalizer.Form.NFKC);
    };
  }

  private static boolean isHalf(int c) {
    return (c >= ' ' && c <= '~')
        || c == '¥'
        || c == '‾'
        || (c >= SMALL_KANA_FIRST && c <= SMALL_KANA_LAST);
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
