package dev.daicho.network.reconcile;

import dev.daicho.network.record.KeptRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two records are first compared by: half of a SHA-256 over all items, so that a register of
 * millions is compared within the memory that one number a resident takes.
 */
record Fingerprint(long high, long low) {

  static Fingerprint of(KeptRecord record) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((byte) (record.current() ? 0 : 1));
      for (Map.Entry<String, @Nullable String> item : record.items().entrySet()) {
        String value = item.getValue();
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : bytes.length).array());
        digest.update(bytes);
      }
      ByteBuffer half = ByteBuffer.wrap(digest.digest());
      return new Fingerprint(half.getLong(), half.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
