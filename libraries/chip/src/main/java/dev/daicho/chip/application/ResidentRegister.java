package dev.daicho.chip.application;

import static dev.daicho.chip.memory.Access.free;
import static dev.daicho.chip.memory.Layout.file;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Form.Alphabet;
import dev.daicho.chip.memory.Layout;

/** 住基: for the counters of municipalities. */
public final class ResidentRegister {

  public static final int CARD = 0x0002;
  public static final int PIN = 0x001C;

  public static final Application APPLICATION =
      new Application(
          Bytes.hex("D3921000310001010401"),
          "住基AP",
          "resident register",
          Layout.of(
              "resident-register",
              file(CARD, "カード情報", "what card it is", new Form.Records(free())),
              file(PIN, "住基用暗証番号", "PIN", new Form.Secret(4, 4, Alphabet.DIGITS, 3, true))),
          Acts.and(Acts.readRecord(), Acts.changeKey()),
          StatusWord.NOT_ALLOWED);

  private ResidentRegister() {}
}
