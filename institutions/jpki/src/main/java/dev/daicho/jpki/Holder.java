package dev.daicho.jpki;

import java.util.regex.Pattern;

/**
 * A person, as JPKI knows them: by a code of its own, from which neither the resident code nor the
 * individual number can be told.
 *
 * @param code 32 hexadecimal digits
 */
public record Holder(String code) {

  private static final Pattern CODE = Pattern.compile("[0-9a-f]{32}");

  /** Checks the form. */
  public Holder {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a holder has a code of 32 hexadecimal digits");
    }
  }
}
