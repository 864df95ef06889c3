package dev.daicho.jpki.procedure;

import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.record.LeakedKeys;
import dev.daicho.jpki.rule.KeyIsSound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Set;

/**
 * An authority's key leaked, was lost or damaged: all that it signed loses its effect at one
 * moment, and what follows it, and the key is published. Each certificate's history tells of it;
 * the audit log has one entry for the act, since it concerns nobody in particular.
 */
@Basis(
    value = "公的個人認証法14条・33条・16条の12・35条の12",
    english =
        "When an authority's key leaks, is lost or damaged, all certificates that it signed are revoked.",
    from = "2016-01-01")
public final class RevokeUnderLeakedKey {

  private final KeeperStore store;
  private final AuditLog log;
  private final LeakedKeys leaked;
  private final InstantSource clock;

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param clock town time
   */
  public RevokeUnderLeakedKey(KeeperStore store, AuditLog log, InstantSource clock) {
    this.store = store;
    this.log = log;
    this.leaked = new LeakedKeys(store);
    this.clock = clock;
  }

  /**
   * Revokes them, as two have decided.
   *
   * @param keyIdentifier as it stands in what the key signed
   * @return how many ended; refused by {@link KeyIsSound} when it is on record already
   */
  public Outcome<Integer> revoke(Authority authority, byte[] keyIdentifier, TwoPersons both) {
    return store.within(
        Seal.NATION,
        () ->
            Outcome.of(authority)
                .check(KeyIsSound.of(authority, leaked.has(authority, keyIdentifier)))
                .then(one -> {
                  Instant now = clock.instant();
                  int ended = leaked.record(one, keyIdentifier, now, both.accounts());
                  log.record(Seal.NATION, event(both, now, one, keyIdentifier, ended));
                  return ended;
                }));
  }

  private static AuditEvent event(
      TwoPersons both, Instant now, Authority authority, byte[] keyIdentifier, int ended) {
    RuleName name = RuleName.of(RevokeUnderLeakedKey.class);
    return new AuditEvent(
        now,
        both.confirmer().who(),
        name.code(),
        both.confirmer().purpose(),
        name.article(),
        Set.of(),
        "accepted %s %s, %d certificates"
            .formatted(authority.name(), HexFormat.of().formatHex(keyIdentifier), ended),
        null);
  }
}
