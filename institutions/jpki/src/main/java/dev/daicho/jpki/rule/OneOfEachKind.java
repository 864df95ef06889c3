package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.profile.CertificateKind;

/** Nobody has two certificates of a kind (二重発行の禁止). */
@Basis(
    value = "公的個人認証法6条・25条・16条の5・35条の5",
    english = "While a certificate has effect, no other of its kind is issued to its holder.",
    from = "2016-01-01")
public final class OneOfEachKind {

  private OneOfEachKind() {}

  /** Whether one may be issued. */
  public static Verdict of(CertificateKind kind, boolean hasOne) {
    return hasOne
        ? Verdict.broken(
            OneOfEachKind.class,
            Messages.get(
                "jpki.one-of-each-kind.has-one",
                new Bilingual(kind.title().ja(), kind.title().en())))
        : Verdict.met(OneOfEachKind.class);
  }
}
