package dev.daicho.chip.application;

import static dev.daicho.chip.memory.Access.free;
import static dev.daicho.chip.memory.Access.never;
import static dev.daicho.chip.memory.Access.with;
import static dev.daicho.chip.memory.Layout.file;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.memory.Access;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Form.Alphabet;
import dev.daicho.chip.memory.Layout;

/** 公的個人認証: two certificates with their keys. */
public final class Jpki {

  public static final int SIGNING_CERTIFICATE = 0x0001;
  public static final int SIGNING_AUTHORITY = 0x0002;
  public static final int TOKEN = 0x0006;
  public static final int PRESENT = 0x0008;
  public static final int PROTECTED = 0x0009;
  public static final int LOGIN_CERTIFICATE = 0x000A;
  public static final int LOGIN_AUTHORITY = 0x000B;
  public static final int LOGIN_KEY = 0x0017;
  public static final int LOGIN_PIN = 0x0018;
  public static final int SIGNING_KEY = 0x001A;
  public static final int SIGNING_PASSWORD = 0x001B;

  /** On a card. */
  public static final Application ON_CARD = application("jpki", free());

  /** On an Android phone, where the certificate for login is not for everybody to read. */
  public static final Application ON_PHONE = application("jpki-phone", with(LOGIN_PIN));

  private Jpki() {}

  private static Application application(String code, Access login) {
    return new Application(
        Bytes.hex("D392F000260100000001"),
        "公的個人認証AP",
        "JPKI",
        Layout.of(
            code,
            file(
                SIGNING_CERTIFICATE,
                "署名用電子証明書",
                "signing certificate",
                new Form.Transparent(with(SIGNING_PASSWORD))),
            file(
                SIGNING_AUTHORITY,
                "署名用CA証明書",
                "the signing authority's certificate",
                new Form.Transparent(free())),
            file(TOKEN, "トークン情報", "token information", new Form.Transparent(free())),
            file(PRESENT, "証明書の有無", "which certificates are there", new Form.Transparent(free())),
            file(PROTECTED, "用途不明", "of unknown use", new Form.Transparent(never())),
            file(
                LOGIN_CERTIFICATE,
                "利用者証明用電子証明書",
                "authentication certificate",
                new Form.Transparent(login)),
            file(
                LOGIN_AUTHORITY,
                "利用者証明用CA証明書",
                "the authentication authority's certificate",
                new Form.Transparent(free())),
            file(LOGIN_KEY, "利用者証明用秘密鍵", "authentication key", new Form.Key(with(LOGIN_PIN))),
            file(
                LOGIN_PIN,
                "利用者証明用暗証番号",
                "authentication PIN",
                new Form.Secret(4, 4, Alphabet.DIGITS, 3, true)),
            file(SIGNING_KEY, "署名用秘密鍵", "signing key", new Form.Key(with(SIGNING_PASSWORD))),
            file(
                SIGNING_PASSWORD,
                "署名用暗証番号",
                "signing password",
                new Form.Secret(6, 16, Alphabet.DIGITS_AND_CAPITALS, 5, true))),
        Acts.and(Acts.changeReferenceData(), Acts.sign()),
        StatusWord.NOT_ALLOWED);
  }
}
