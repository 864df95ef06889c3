package dev.daicho.jpki;

import java.math.BigInteger;
import java.util.Locale;

/**
 * A certificate's number (発行の番号, 公的個人認証法7条1項1号): each authority counts for itself.
 *
 * @param authority who issued it
 * @param serial positive, four bytes
 */
public record CertificateNumber(Authority authority, long serial) {

  private static final long MOST = 0x7FFF_FFFFL;

  /** Checks the range. */
  public CertificateNumber {
    if (serial <= 0 || serial > MOST) {
      throw new IllegalArgumentException("a serial number is positive and has four bytes");
    }
  }

  /** As it stands in certificates. */
  public BigInteger value() {
    return BigInteger.valueOf(serial);
  }

  /** Eight hexadecimal digits, as tools show it. */
  public String hex() {
    return "%08X".formatted(serial);
  }

  @Override
  public String toString() {
    return authority.name().toLowerCase(Locale.ROOT) + " " + hex();
  }
}
