package dev.daicho.jpki.decision;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.pki.extension.KeyIdentifier;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What is to be decided. */
public sealed interface Matter {

  /** Whose certificates it concerns. */
  Authority authority();

  /** What it is called. */
  Bilingual title();

  /** A certificate was issued with an error, and is revoked (公的個人認証法13条, 32条, 16条の11, 35条の11). */
  record RecordError(CertificateNumber number) implements Matter {
    @Override
    public Authority authority() {
      return number.authority();
    }

    @Override
    public Bilingual title() {
      return new Bilingual("記録誤り等による失効", "revocation for an error in the record");
    }
  }

  /**
   * An authority's key leaked, was lost or damaged, and all that it signed is revoked (14条, 33条,
   * 16条の12, 35条の12).
   *
   * @param keyIdentifier as it stands in what the key signed: forty hexadecimal digits, lower case
   */
  record AuthorityKeyLeaked(Authority authority, String keyIdentifier) implements Matter {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{40}");

    /** Checks the form. */
    public AuthorityKeyLeaked {
      if (!FORM.matcher(keyIdentifier).matches()) {
        throw new IllegalArgumentException("a key's identifier has forty hexadecimal digits");
      }
    }

    /** The key that an authority works with. */
    public static AuthorityKeyLeaked of(AuthorityAtWork atWork) {
      return new AuthorityKeyLeaked(
          atWork.authority(), HexFormat.of().formatHex(KeyIdentifier.of(atWork.issuer().key())));
    }

    byte[] bytes() {
      return HexFormat.of().parseHex(keyIdentifier);
    }

    @Override
    public Bilingual title() {
      return new Bilingual("発行者署名符号の漏えい等による失効", "revocation since the authority's key leaked");
    }
  }

  /** A suspended certificate may be used again. */
  record Lifting(CertificateNumber number) implements Matter {
    @Override
    public Authority authority() {
      return number.authority();
    }

    @Override
    public Bilingual title() {
      return new Bilingual("一時利用停止の解除", "lifting of a suspension");
    }
  }
}
