package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Revocations;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The list and its changes do not say that it was revoked when it was used (RFC 5280, 6.1.3
 * (a)(3)).
 */
public final class NotRevokedByList implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.1.3 (a)(3)", "使われた時に失効していないこと", "was not revoked when it was used");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(
        ListSigned.class,
        ListSignerMaySign.class,
        ListSignerValid.class,
        ListComplete.class,
        ListScope.class,
        ListBegun.class,
        ListNotOld.class,
        ListStillSpeaks.class);
  }

  @Override
  public List<Class<?>> needsUnlessLeftOut() {
    return List.of(
        ChangesReadable.class, ChangesSigned.class, ChangesCurrent.class, ChangesBelong.class);
  }

  @Override
  public Look examine(ListCase given) {
    BigInteger serial = given.about().orElseThrow().certificate().fields().serial();
    Optional<RevokedCertificate> changed =
        given.changes().flatMap(changes -> changes.list().find(serial));
    return changed
        .or(() -> given.list().find(serial))
        .filter(entry -> entry.reason() != RevocationReason.REMOVE_FROM_CRL)
        .map(entry -> Revocations.look(entry.when(), entry.reason(), given.moment()))
        .orElseGet(() -> Look.passed(Field.of("発行の番号", "serial number", Shown.serial(serial))));
  }
}
