package dev.daicho.chip.application;

import static dev.daicho.chip.memory.Access.free;
import static dev.daicho.chip.memory.Layout.file;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Form.Alphabet;
import dev.daicho.chip.memory.Layout;

/** 共通カード: which card it is, and that it is no copy. */
public final class CommonCard {

  public static final int CARD = 0x0001;
  public static final int KEY_ID = 0x0002;
  public static final int KEY = 0x0019;
  public static final int PIN = 0x001C;

  public static final Application APPLICATION =
      new Application(
          Bytes.hex("D3921000310001010100"),
          "共通カードAP",
          "common card",
          Layout.of(
              "common-card",
              file(CARD, "カード情報", "what card it is", new Form.Records(free())),
              file(KEY_ID, "鍵識別子", "key identifier", new Form.Transparent(free())),
              file(KEY, "内部認証鍵", "key to authenticate the card", new Form.Key(free())),
              file(PIN, "暗証番号", "PIN", new Form.Secret(4, 4, Alphabet.DIGITS, 3, true))),
          Acts.and(Acts.readRecord(), Acts.changeKey(), Acts.internalAuthenticate()),
          StatusWord.SECURE_MESSAGING_NOT_HERE);

  private CommonCard() {}
}
