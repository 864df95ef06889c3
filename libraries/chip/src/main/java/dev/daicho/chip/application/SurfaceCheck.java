package dev.daicho.chip.application;

import static dev.daicho.chip.memory.Access.free;
import static dev.daicho.chip.memory.Access.with;
import static dev.daicho.chip.memory.Layout.file;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Layout;

/** 券面事項確認: what is printed on the card, as pictures, to be compared with it. */
public final class SurfaceCheck {

  public static final int BIRTH = 0x0001;
  public static final int FACE = 0x0002;
  public static final int INFORMATION = 0x0003;
  public static final int CERTIFICATE = 0x0004;
  public static final int NUMBER = 0x0005;
  public static final int FILLED = 0x0006;
  public static final int BIRTH_DIGITS = 0x0011;
  public static final int NUMBER_B = 0x0012;
  public static final int NUMBER_A = 0x0013;
  public static final int KEY = 0x001A;

  private static final Form FREE = new Form.Transparent(free());

  public static final Application APPLICATION =
      new Application(
          Bytes.hex("D3921000310001010402"),
          "券面事項確認AP",
          "surface check",
          Layout.of(
              "surface-check",
              file(BIRTH, "生年月日", "date of birth", new Form.Transparent(with(BIRTH_DIGITS))),
              file(
                  FACE,
                  "券面の表",
                  "the face of the card",
                  new Form.Transparent(with(NUMBER_A, NUMBER_B))),
              file(INFORMATION, "AP情報", "what it says of itself", FREE),
              file(CERTIFICATE, "CV証明書", "CV certificate", FREE),
              file(
                  NUMBER, "個人番号の画像", "picture of the number", new Form.Transparent(with(NUMBER_A))),
              file(FILLED, "充填", "filled with FF", FREE),
              file(
                  BIRTH_DIGITS,
                  "生年月日の照合番号",
                  "date of birth as a secret",
                  VerificationNumbers.BIRTH),
              file(NUMBER_B, "照合番号B", "verification number B", VerificationNumbers.B),
              file(NUMBER_A, "照合番号A", "verification number A", VerificationNumbers.A),
              file(KEY, "AP署名鍵", "its signing key", new Form.Key(free()))),
          Acts.and(Acts.signWith(KEY)),
          StatusWord.SECURE_MESSAGING_NOT_HERE);

  private SurfaceCheck() {}
}
