package dev.daicho.network;

import java.util.regex.Pattern;

/**
 * A code by which J-LIS's own services know a person whom they follow. It is drawn by chance:
 * neither the resident code nor the individual number can be told from it, and only the national
 * server knows whose it is.
 *
 * @param code 32 hexadecimal digits
 */
public record PersonCode(String code) {

  /** How many bytes it is drawn from. */
  public static final int BYTES = 16;

  private static final Pattern CODE = Pattern.compile("[0-9a-f]{32}");

  /** Checks the form. */
  public PersonCode {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a person has a code of 32 hexadecimal digits");
    }
  }
}
