package dev.daicho.pki.path.list;

import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.ListCase;
import java.util.List;

/** The checks of a revocation list, and of what it says of a certificate, one class a clause. */
public final class ListChecks {

  private ListChecks() {}

  /** In the order in which they are told. */
  public static List<Check<ListCase>> all() {
    return List.of(
        new ListReadable(),
        new ListIssuerNamed(),
        new ListSigned(),
        new ListSignerMaySign(),
        new ListSignerValid(),
        new ListComplete(),
        new ListScope(),
        new ListBegun(),
        new ListNotOld(),
        new ListStillSpeaks(),
        new ChangesReadable(),
        new ChangesSigned(),
        new ChangesCurrent(),
        new ChangesBelong(),
        new NotRevokedByList());
  }
}
