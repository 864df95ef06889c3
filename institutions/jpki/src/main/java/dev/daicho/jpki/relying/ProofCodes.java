package dev.daicho.jpki.relying;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Codes by which verifiers show to a card that they may ask without a PIN (特定利用者証明検証者証明符号,
 * 公的個人認証法38条の3). Only their hashes are kept.
 */
public final class ProofCodes {

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public ProofCodes(KeeperStore store) {
    this.store = store;
  }

  /**
   * Whose code it is, if it may be used: it is the one that the party was given last, and the party
   * is approved still.
   */
  public Optional<String> party(byte[] code) {
    return store
        .ask(
            Seal.NATION,
            """
            select c.party from proof_code c
            where c.municipality = ? and c.digest = ? and c.ended_at is null
              and exists (select from pinless_approval a where a.municipality = c.municipality
                and a.party = c.party and a.revoked_at is null)
            """,
            List.of(Seal.NATION.value(), digest(code)),
            (row, n) -> row.getString(1))
        .stream()
        .findFirst();
  }

  /** How many codes of a party have ended and are not known to be erased. */
  public int toErase(String party) {
    return store
        .ask(
            Seal.NATION,
            "select count(*) from proof_code where municipality = ? and party = ? and ended_at is not null and erased_at is null",
            List.of(Seal.NATION.value(), party),
            (row, n) -> row.getInt(1))
        .getFirst();
  }

  /** Writes one down in the place of the former, in the current transaction. */
  void provide(String party, byte[] code, String medium, Instant at) {
    end(party, at);
    store
        .sql()
        .sql(
            """
            insert into proof_code (municipality, party, number, digest, medium, provided_at)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ? from proof_code where municipality = ? and party = ?
            """)
        .params(
            Seal.NATION.value(), party, digest(code), medium, time(at), Seal.NATION.value(), party)
        .update();
  }

  /** Ends the one in use, in the current transaction. */
  void end(String party, Instant at) {
    store
        .sql()
        .sql(
            "update proof_code set ended_at = ? where municipality = ? and party = ? and ended_at is null")
        .params(time(at), Seal.NATION.value(), party)
        .update();
  }

  /** Writes down that those that have ended are erased, in the current transaction. */
  void erased(String party, Instant at) {
    store
        .sql()
        .sql(
            "update proof_code set erased_at = ? where municipality = ? and party = ? and ended_at is not null and erased_at is null")
        .params(time(at), Seal.NATION.value(), party)
        .update();
  }

  private static byte[] digest(byte[] code) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(code);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
