package dev.daicho.chip.application;

import static dev.daicho.chip.memory.Access.free;
import static dev.daicho.chip.memory.Access.with;
import static dev.daicho.chip.memory.Layout.file;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Form.Alphabet;
import dev.daicho.chip.memory.Layout;

/** 券面入力補助: the number and the four items as text. */
public final class TextSupport {

  public static final int NUMBER = 0x0001;
  public static final int ATTRIBUTES = 0x0002;
  public static final int SIGNATURE = 0x0003;
  public static final int CERTIFICATE = 0x0004;
  public static final int INFORMATION = 0x0005;
  public static final int SESSION_KEY = 0x0006;
  public static final int PUBLIC_KEY = 0x0007;
  public static final int FILLED = 0x0008;
  public static final int PIN = 0x0011;
  public static final int UNUSED_SECRET = 0x0012;
  public static final int KEY = 0x0013;
  public static final int NUMBER_A = 0x0014;
  public static final int NUMBER_B = 0x0015;

  /** Where the private key of {@link #SESSION_KEY} is kept; no command can name it. */
  public static final int SESSION_SECRET = 0x8006;

  private static final Form ANY = new Form.Transparent(with(PIN, NUMBER_A, NUMBER_B));
  private static final Form FREE = new Form.Transparent(free());

  public static final Application APPLICATION =
      new Application(
          Bytes.hex("D3921000310001010408"),
          "券面入力補助AP",
          "text support",
          Layout.of(
              "text-support",
              file(NUMBER, "個人番号", "Individual Number", new Form.Transparent(with(PIN, NUMBER_A))),
              file(
                  ATTRIBUTES, "基本4情報", "the four items", new Form.Transparent(with(PIN, NUMBER_B))),
              file(SIGNATURE, "ハッシュ値と署名", "digests and signature", ANY),
              file(CERTIFICATE, "CV証明書", "CV certificate", FREE),
              file(INFORMATION, "AP情報", "what it says of itself", FREE),
              file(SESSION_KEY, "セッション鍵配送用公開鍵", "public key for session keys", ANY),
              file(PUBLIC_KEY, "署名付きAP公開鍵", "its public key, signed", ANY),
              file(FILLED, "充填", "filled with FF", FREE),
              file(PIN, "券面事項入力補助用暗証番号", "PIN", new Form.Secret(4, 4, Alphabet.DIGITS, 3, true)),
              file(
                  UNUSED_SECRET,
                  "使われない暗証番号",
                  "a secret that is blocked from the beginning",
                  new Form.Secret(1, 16, Alphabet.DIGITS, 3, false)),
              file(KEY, "AP署名鍵", "its signing key", new Form.Key(free())),
              file(NUMBER_A, "照合番号A", "verification number A", VerificationNumbers.A),
              file(NUMBER_B, "照合番号B", "verification number B", VerificationNumbers.B),
              file(
                  SESSION_SECRET,
                  "セッション鍵配送用秘密鍵",
                  "private key for session keys",
                  new Form.Inner())),
          Acts.and(
              Acts.changeReferenceData(),
              Acts.signWith(KEY),
              Acts.setSessionKey(PIN, SESSION_SECRET)),
          StatusWord.DONE);

  private TextSupport() {}
}
