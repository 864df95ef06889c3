package dev.daicho.network.provision;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import java.time.InstantSource;

/**
 * All that concerns provision, joined up.
 *
 * @param tables who may ask for what
 * @param lookUp answers one question
 * @param bulk answers many
 * @param usage what was provided
 */
public record Provision(ProvisionTables tables, LookUp lookUp, BulkLookUp bulk, Usage usage) {

  /**
   * Over the stores of a town.
   *
   * @param keepers with the national and the prefectural level
   * @param salt for the audit logs
   * @param clock town time
   */
  public static Provision over(Keepers keepers, AuditLog.Salt salt, InstantSource clock) {
    var national = keepers.store(Level.NATION.keeper());
    var prefectural = keepers.store(Level.PREFECTURE.keeper());
    ProvisionTables tables = ProvisionTables.ofTheLaw();
    LookUp lookUp =
        new LookUp(
            national,
            new AuditLog(national, salt),
            prefectural,
            new AuditLog(prefectural, salt),
            tables,
            clock);
    return new Provision(tables, lookUp, new BulkLookUp(lookUp), new Usage(national, clock));
  }
}
