package dev.daicho.foundation.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** The two syllabaries, and the key by which names are found. */
public final class Kana {

  private static final int STEP = 'ァ' - 'ぁ';
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺーヽヾ・]+(?:[ 　][ァ-ヺーヽヾ・]+)*");
  private static final Pattern DASHES_AND_SPACES = Pattern.compile("[\\sー―－‐‑–—−-]");
  private static final Pattern VOICE_MARKS = Pattern.compile("[\\u3099\\u309A\\u309B\\u309C]");
  private static final Pattern U_AFTER_O = Pattern.compile("(?<=[オコソトノホモヨロ])ウ");

  /** ヴァ sounds as バ. The mark is voicing, so that the row of ハ stands for all. */
  private static final Map<String, String> V_SOUNDS =
      Map.of("ヴァ", "ハ", "ヴィ", "ヒ", "ヴェ", "ヘ", "ヴォ", "ホ", "ヴ", "フ");

  private static final Pattern V_SOUND = Pattern.compile("ヴ[ァィェォ]?");

  /** Characters that the standard takes as equal, small letters among them. */
  private static final Map<Integer, Integer> SAME = sameSounds();

  private Kana() {}

  /** Hiragana become katakana; all else stays. */
  public static String toKatakana(String text) {
    return shift(text, 'ぁ', 'ゖ', STEP).replace('ゝ', 'ヽ').replace('ゞ', 'ヾ');
  }

  /** Katakana become hiragana; those without a hiragana (ヷ) and all else stay. */
  public static String toHiragana(String text) {
    return shift(text, 'ァ', 'ヶ', -STEP).replace('ヽ', 'ゝ').replace('ヾ', 'ゞ');
  }

  /** Whether a フリガナ can be so written: full-width katakana, single spaces between the parts. */
  public static boolean isKatakana(String text) {
    return KATAKANA.matcher(text).matches();
  }

  /**
   * The key under which two readings of a name are the same to a search (標準仕様書 2.1.2): width,
   * syllabary, spaces, long marks, voicing and the size of letters do not matter, ウ after an オ
   * sound is オ, and ジ・ヂ, ズ・ヅ, ワ・ハ, ヲ・オ are equal. What is no kana is kept. To be stored beside a
   * name and compared; not to be shown.
   */
  public static String searchKey(String reading) {
    String wide = toKatakana(Normalizer.normalize(reading, Normalizer.Form.NFKC));
    String bare = DASHES_AND_SPACES.matcher(wide).replaceAll("");
    String plainV =
        V_SOUND.matcher(bare).replaceAll(match -> V_SOUNDS.getOrDefault(match.group(), ""));
    String unvoiced =
        VOICE_MARKS.matcher(Normalizer.normalize(plainV, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder out = new StringBuilder();
    unvoiced.codePoints().forEach(c -> out.appendCodePoint(SAME.getOrDefault(c, c)));
    return U_AFTER_O.matcher(out).replaceAll("オ");
  }

  private static String shift(String text, char from, char to, int step) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(c >= from && c <= to ? c + step : c));
    return out.toString();
  }

  private static Map<Integer, Integer> sameSounds() {
    String small = "ァィゥェォッャュョヮヵヶ" + "ヲワチツ";
    String plain = "アイウエオツヤユヨワカケ" + "オハシス";
    var same = new java.util.HashMap<Integer, Integer>();
    for (int i = 0; i < small.length(); i++) {
      same.put((int) small.charAt(i), (int) plain.charAt(i));
    }
    // Twice told: a small ッ is ツ, and ツ is found as ス because ヅ is ズ.
    same.replaceAll((from, to) -> same.getOrDefault(to, to));
    return Map.copyOf(same);
  }
}
