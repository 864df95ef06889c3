package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.lint.DryRun;
import java.util.stream.Collectors;

/** Nothing is signed that breaks a clause of its profile. */
@Basis(
    value = "公的個人認証法7条・26条、RFC 5280",
    english =
        "What is about to be signed is examined clause by clause, and not signed if it breaks one.",
    from = "2016-01-01")
public final class CleanBeforeSigning {

  private CleanBeforeSigning() {}

  /** Whether it may be signed; if not, the clauses that it breaks. */
  public static Verdict of(DryRun.Result result) {
    return result instanceof DryRun.Refused refused
        ? Verdict.broken(
            CleanBeforeSigning.class,
            Messages.get(
                "jpki.clean-before-signing.breaks",
                refused.findings().stream()
                    .map(finding ->
                        finding.lint()
                            + " ("
                            + finding.clause().document()
                            + " "
                            + finding.clause().section()
                            + ")")
                    .collect(Collectors.joining(", "))))
        : Verdict.met(CleanBeforeSigning.class);
  }
}
