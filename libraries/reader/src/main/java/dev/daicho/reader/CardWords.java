package dev.daicho.reader;

import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.pki.Words;
import java.util.Map;

/** What status words mean, in words. */
public final class CardWords {

  private static final Map<StatusWord, Words> MEANINGS =
      Map.ofEntries(
          Map.entry(StatusWord.DONE, new Words("正常に終わりました。", "Done.")),
          Map.entry(StatusWord.WRONG_LENGTH, new Words("長さが違います。", "A length is wrong.")),
          Map.entry(
              StatusWord.NOT_ALLOWED, new Words("暗証番号の照合が要ります。", "A PIN has to be shown first.")),
          Map.entry(
              StatusWord.BLOCKED,
              new Words(
                  "暗証番号がロックされています。市区町村の窓口で再設定します。",
                  "The PIN is blocked; the municipality resets it.")),
          Map.entry(StatusWord.CONDITIONS, new Words("その鍵では署名できません。", "That key cannot sign so.")),
          Map.entry(
              StatusWord.WRONG_STRUCTURE,
              new Words("その種類のファイルではありません。", "The file is not of that kind.")),
          Map.entry(
              StatusWord.NO_CURRENT_FILE, new Words("ファイルが選ばれていません。", "No file is selected.")),
          Map.entry(
              StatusWord.NO_SUCH_FILE,
              new Words("アプリケーション又はファイルがありません。", "There is no such application or file.")),
          Map.entry(
              StatusWord.NO_SUCH_RECORD, new Words("レコードがありません。", "There is no such record.")),
          Map.entry(StatusWord.WRONG_DATA, new Words("データが不適切です。", "The data will not do.")),
          Map.entry(
              StatusWord.WRONG_PARAMETERS, new Words("P1・P2が不適切です。", "P1 and P2 will not do.")),
          Map.entry(
              StatusWord.NO_SUCH_OBJECT, new Words("データオブジェクトがありません。", "There is no such object.")),
          Map.entry(
              StatusWord.PAST_THE_END, new Words("ファイルの終わりを過ぎています。", "It is past the file's end.")),
          Map.entry(
              StatusWord.NO_SUCH_INSTRUCTION,
              new Words("そのコマンドはありません。", "There is no such command.")),
          Map.entry(StatusWord.NO_SUCH_CLASS, new Words("そのクラスはありません。", "There is no such class.")),
          Map.entry(
              StatusWord.NO_SUCH_CHANNEL,
              new Words("論理チャネルは一つだけです。", "There is one logical channel only.")),
          Map.entry(
              StatusWord.NO_CHAINING, new Words("コマンド連鎖は使えません。", "Commands cannot be chained.")));

  private CardWords() {}

  /** The meaning of one. */
  public static Words of(StatusWord status) {
    if (status.saysTries()) {
      return new Words(
          "暗証番号が違います。残り%d回です。".formatted(status.tries()),
          "The PIN is wrong; tries left: %d.".formatted(status.tries()));
    }
    if (status.saysMore()) {
      return new Words("応答の続きがあります。", "More of the answer waits.");
    }
    return MEANINGS.getOrDefault(
        status,
        new Words("カードが%sと答えました。".formatted(status), "The card answered %s.".formatted(status)));
  }
}
