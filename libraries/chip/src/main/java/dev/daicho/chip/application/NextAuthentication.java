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

/**
 * 認証AP of the next card: all that a PIN has to be entered for. Announced (次期個人番号カードタスクフォース) are
 * this grouping, two secrets in place of four, that the signing password opens the text as well, so
 * that who has read it signs without entering it again, ECDSA with P-384, and a PUK for the PIN of
 * four digits, for who wants one. The name, the files, their numbers, the length of the PUK and all
 * tries are ours; where a file is one of today's, it has the number and the limit that it has
 * there.
 */
public final class NextAuthentication {

  public static final int SIGNING_CERTIFICATE = Jpki.SIGNING_CERTIFICATE;
  public static final int SIGNING_AUTHORITY = Jpki.SIGNING_AUTHORITY;
  public static final int NUMBER = 0x0003;
  public static final int ATTRIBUTES = 0x0004;
  public static final int VOUCHER = 0x0005;
  public static final int CERTIFICATE = 0x0007;
  public static final int LOGIN_CERTIFICATE = Jpki.LOGIN_CERTIFICATE;
  public static final int LOGIN_AUTHORITY = Jpki.LOGIN_AUTHORITY;
  public static final int LOGIN_KEY = Jpki.LOGIN_KEY;
  public static final int LOGIN_PIN = Jpki.LOGIN_PIN;
  public static final int PUK = 0x0019;
  public static final int SIGNING_KEY = Jpki.SIGNING_KEY;
  public static final int SIGNING_PASSWORD = Jpki.SIGNING_PASSWORD;

  private static final Form FREE = new Form.Transparent(free());
  private static final Form BY_PASSWORD = new Form.Transparent(with(SIGNING_PASSWORD));

  public static final Application APPLICATION =
      new Application(
          Bytes.hex("F044414943484F4E5801"),
          "認証AP（次期）",
          "authentication, of the next card",
          Layout.of(
              "next-authentication",
              file(SIGNING_CERTIFICATE, "署名用電子証明書", "signing certificate", BY_PASSWORD),
              file(SIGNING_AUTHORITY, "署名用CA証明書", "the signing authority's certificate", FREE),
              file(NUMBER, "個人番号", "Individual Number", BY_PASSWORD),
              file(ATTRIBUTES, "基本4情報", "the four items", BY_PASSWORD),
              file(VOUCHER, "ハッシュ値と署名", "digests and signature", BY_PASSWORD),
              file(CERTIFICATE, "市町村の証明書", "the municipality's certificate", FREE),
              file(LOGIN_CERTIFICATE, "利用者証明用電子証明書", "authentication certificate", FREE),
              file(
                  LOGIN_AUTHORITY,
                  "利用者証明用CA証明書",
                  "the authentication authority's certificate",
                  FREE),
              file(LOGIN_KEY, "利用者証明用秘密鍵", "authentication key", new Form.Key(with(LOGIN_PIN))),
              file(
                  LOGIN_PIN,
                  "4桁の暗証番号",
                  "PIN of four digits",
                  new Form.Secret(4, 4, Alphabet.DIGITS, 3, true)),
              file(PUK, "PUK", "PUK", new Form.Secret(8, 8, Alphabet.DIGITS, 10, true)),
              file(SIGNING_KEY, "署名用秘密鍵", "signing key", new Form.Key(with(SIGNING_PASSWORD))),
              file(
                  SIGNING_PASSWORD,
                  "署名用暗証番号",
                  "signing password",
                  new Form.Secret(6, 16, Alphabet.DIGITS_AND_CAPITALS, 5, true))),
          Acts.and(Acts.changeReferenceData(), Acts.unblock(LOGIN_PIN, PUK), Acts.signByCurve()),
          StatusWord.NOT_ALLOWED);

  private NextAuthentication() {}
}
