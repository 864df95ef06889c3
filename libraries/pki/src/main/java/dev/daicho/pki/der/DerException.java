package dev.daicho.pki.der;

import dev.daicho.pki.Words;

/**
 * Carries a {@link DerFault} from where it is found to the parser's entry, which gives it as a
 * result. Without a stack trace, since strangers can cause it as often as they like.
 */
public final class DerException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient DerFault fault;

  /** At an offset, for a reason in Japanese and in English. */
  public DerException(long offset, String ja, String en) {
    super(en, null, false, false);
    this.fault = new DerFault(offset, new Words(ja, en));
  }

  /** What is wrong. */
  public DerFault fault() {
    return fault;
  }
}
