package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.profile.CertificateKind;
import java.time.LocalDate;

/**
 * Nobody under fifteen is given a signing certificate, unless whoever represents them by law asks
 * for it expressly. Who was born on 29 February is fifteen on 28 February at midnight, so on 1
 * March in most years (年齢計算ニ関スル法律).
 */
@Basis(
    value = "公的個人認証サービス事務処理要領",
    english =
        "A signing certificate is not issued to those under fifteen unless their legal representative wishes it.",
    from = "2016-01-01")
public final class SigningFromFifteen {

  private static final int AGE = 15;

  private SigningFromFifteen() {}

  /**
   * Whether one may be issued.
   *
   * @param wished whether a legal representative asks for it expressly
   */
  public static Verdict of(CertificateKind kind, LocalDate birth, LocalDate today, boolean wished) {
    return kind != CertificateKind.SIGNING || wished || !today.isBefore(fifteen(birth))
        ? Verdict.met(SigningFromFifteen.class)
        : Verdict.broken(
            SigningFromFifteen.class, Messages.get("jpki.signing-from-fifteen.younger"));
  }

  /** The day that begins when they are fifteen: after the day before the birthday has ended. */
  private static LocalDate fifteen(LocalDate birth) {
    return birth.minusDays(1).plusYears(AGE).plusDays(1);
  }
}
