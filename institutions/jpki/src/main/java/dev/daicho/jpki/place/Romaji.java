package dev.daicho.jpki.place;

import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.Prefecture;
import java.util.HashMap;
import java.util.Map;

/**
 * Places in Latin letters as certificates write them: {@code Tochigi-ken}, {@code Utsunomiya-shi}.
 * Made from the reading by the Hepburn system without marks for long vowels, which is how the two
 * known certificates agree; how J-LIS writes each of the 1,741 is not published.
 */
public final class Romaji {

  private static final Map<String, String> KANA = table();
  private static final Map<String, String> PREFECTURE_ENDS =
      Map.of("ケン", "-ken", "フ", "-fu", "ト", "-to");
  private static final Map<String, String> MUNICIPALITY_ENDS =
      Map.of("シ", "-shi", "ク", "-ku", "チョウ", "-cho", "マチ", "-machi", "ムラ", "-mura", "ソン", "-son");

  private Romaji() {}

  /** A prefecture's name. */
  public static String of(Prefecture prefecture) {
    return name(prefecture.kana(), PREFECTURE_ENDS);
  }

  /** A municipality's name. */
  public static String of(Municipality municipality) {
    return name(municipality.kana(), MUNICIPALITY_ENDS);
  }

  private static String name(String kana, Map<String, String> ends) {
    for (Map.Entry<String, String> end : ends.entrySet()) {
      if (kana.endsWith(end.getKey()) && kana.length() > end.getKey().length()) {
        return letters(kana.substring(0, kana.length() - end.getKey().length())) + end.getValue();
      }
    }
    return letters(kana);
  }

  /** Katakana in Latin letters, the first one a capital. */
  static String letters(String kana) {
    StringBuilder written = new StringBuilder();
    boolean doubled = false;
    for (int at = 0; at < kana.length(); ) {
      int length = at + 1 < kana.length() && KANA.containsKey(kana.substring(at, at + 2)) ? 2 : 1;
      String one = kana.substring(at, at + length);
      at += length;
      if (one.equals("ッ")) {
        doubled = true;
        continue;
      }
      if (one.equals("ー") || one.equals("　") || one.equals("・")) {
        continue;
      }
      String sound = KANA.get(one);
      if (sound == null) {
        throw new IllegalArgumentException("a place is read in katakana, not " + one);
      }
      if (doubled) {
        written.append(sound.startsWith("ch") ? 't' : sound.charAt(0));
        doubled = false;
      }
      if (written.toString().endsWith("n") && sound.matches("[bmp].*") && isN(kana, at - length)) {
        written.setCharAt(written.length() - 1, 'm');
      }
      if (!prolongs(written, sound)) {
        written.append(sound);
      }
    }
    written.setCharAt(0, Character.toUpperCase(written.charAt(0)));
    return written.toString();
  }

  private static boolean isN(String kana, int before) {
    return before > 0 && kana.charAt(before - 1) == 'ン';
  }

  /** A long o or u is written once. */
  private static boolean prolongs(StringBuilder written, String sound) {
    return (sound.equals("u") && (ends(written, 'o') || ends(written, 'u')))
        || (sound.equals("o") && ends(written, 'o'));
  }

  private static boolean ends(StringBuilder written, char vowel) {
    return !written.isEmpty() && written.charAt(written.length() - 1) == vowel;
  }

  private static Map<String, String> table() {
    String[] rows = {
      "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so",
      "タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho",
      "マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n",
      "ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do",
      "バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu",
      "キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho チャ cha チュ chu チョ cho",
      "ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo",
      "リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo",
      "ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo"
    };
    Map<String, String> table = new HashMap<>();
    for (String row : rows) {
      String[] words = row.split(" ", -1);
      for (int i = 0; i < words.length; i += 2) {
        table.put(words[i], words[i + 1]);
      }
    }
    return Map.copyOf(table);
  }
}
