package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;

/** Which signed applications were acted upon. */
public final class ApplicationBook {

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public ApplicationBook(KeeperStore store) {
    this.store = store;
  }

  /** Takes note of one; whether it is the first time. */
  public boolean isFirst(byte[] application, Instant at) {
    return !store
        .ask(
            Seal.NATION,
            "insert into signed_application (municipality, digest, received_at) values (?, ?, ?) on conflict do nothing returning 1",
            List.of(Seal.NATION.value(), digest(application), Row.time(at)),
            (row, number) -> row.getInt(1))
        .isEmpty();
  }

  private static byte[] digest(byte[] application) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(application);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
