package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.util.Optional;

/** The public keys that the text application gives out. */
public final class TextKeys {

  private static final int DELIVERY = 0xA1;
  private static final int SIGNED = 0xFF50;
  private static final int KEY = 0xDF51;
  private static final int SIGNATURE = 0xDF52;

  private TextKeys() {}

  /** The file of the key to which session keys are encrypted. */
  public static Bytes delivery(RsaKey key) {
    return Tlv.encoded(DELIVERY, key.encoded());
  }

  /** Reads that file; empty when it is none. */
  public static Optional<RsaKey> delivery(Bytes file) {
    return Tlv.first(file)
        .filter(one -> one.tag() == DELIVERY)
        .flatMap(one -> RsaKey.read(one.value()));
  }

  /** What the municipality signs of the application's own key. */
  public static Bytes signed(RsaKey key) {
    return Tlv.encoded(KEY, key.encoded());
  }

  /** The file of the application's own key. */
  public static Bytes own(RsaKey key, Bytes signature) {
    return Tlv.encoded(SIGNED, signed(key).and(Tlv.encoded(SIGNATURE, signature)));
  }

  /** Reads that file's key; empty when it is none. */
  public static Optional<RsaKey> own(Bytes file) {
    return Tlv.inside(file, SIGNED).flatMap(parts -> Tlv.value(parts, KEY)).flatMap(RsaKey::read);
  }
}
