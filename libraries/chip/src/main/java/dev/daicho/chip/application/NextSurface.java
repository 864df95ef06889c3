package dev.daicho.chip.application;

import static dev.daicho.chip.memory.Access.free;
import static dev.daicho.chip.memory.Access.with;
import static dev.daicho.chip.memory.Layout.file;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Layout;

/**
 * 券面等AP of the next card: what is printed on it, and the like, for who types the 照合番号 that is
 * printed there. Announced (次期個人番号カードタスクフォース) are this grouping, that the number has six digits,
 * and that sex is not printed and stands in the chip: here among the four items, not on the face.
 * The name, the files and their numbers are ours. So is that one 照合番号 is all, and does not open
 * 個人番号, since what is printed on the front is shown also to who may not use it (番号利用法20条).
 */
public final class NextSurface {

  public static final int FACE = 0x0001;
  public static final int ATTRIBUTES = 0x0002;
  public static final int PUBLIC_KEY = 0x0003;
  public static final int VOUCHER = 0x0004;
  public static final int CERTIFICATE = 0x0005;
  public static final int CARD = 0x0006;
  public static final int NUMBER = 0x0011;
  public static final int KEY = 0x0019;

  private static final Form BY_NUMBER = new Form.Transparent(with(NUMBER));

  public static final Application APPLICATION =
      new Application(
          Bytes.hex("F044414943484F4E5802"),
          "券面等AP（次期）",
          "surface, of the next card",
          Layout.of(
              "next-surface",
              file(FACE, "券面の表", "the face of the card", BY_NUMBER),
              file(ATTRIBUTES, "基本4情報", "the four items", BY_NUMBER),
              file(PUBLIC_KEY, "内部認証公開鍵", "public key that authenticates the card", BY_NUMBER),
              file(VOUCHER, "ハッシュ値と署名", "digests and signature", BY_NUMBER),
              file(
                  CERTIFICATE,
                  "市町村の証明書",
                  "the municipality's certificate",
                  new Form.Transparent(free())),
              file(CARD, "カード情報", "what card it is", new Form.Records(free())),
              file(NUMBER, "照合番号", "verification number", VerificationNumbers.NEXT),
              file(KEY, "内部認証鍵", "key to authenticate the card", new Form.Key(free()))),
          Acts.and(Acts.readRecord(), Acts.internalAuthenticateByCurve()),
          StatusWord.NOT_ALLOWED);

  private NextSurface() {}
}
