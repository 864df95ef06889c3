package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** A signing certificate has room for an address of two hundred characters. */
@Basis(
    value = "公的個人認証サービス　プロファイル仕様書",
    english = "The address in a signing certificate has at most 200 characters.",
    from = "2016-01-01")
public final class AttributesFit {

  /** The most characters of an address. */
  public static final int LONGEST = 200;

  private AttributesFit() {}

  /** Whether that address has room. */
  public static Verdict of(String address) {
    return address.codePointCount(0, address.length()) <= LONGEST
        ? Verdict.met(AttributesFit.class)
        : Verdict.broken(AttributesFit.class, Messages.get("jpki.attributes-fit.too-long"));
  }
}
