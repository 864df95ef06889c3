package dev.daicho.jpki.consent;

import dev.daicho.jpki.CertificateNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a holder signs. Its bytes are lines of UTF-8, each ended by a line feed, in this order:
 *
 * <pre>
 * daicho consent 1
 * party=bank
 * certificate=0133C349
 * items=name,address
 * given=2026-04-01
 * </pre>
 *
 * with the items in the order of {@link Item}.
 *
 * @param party to whom
 * @param certificate the signing certificate by which it is signed
 * @param items at least one
 * @param given the day, in Japan
 */
public record Statement(
    String party, CertificateNumber certificate, Set<Item> items, LocalDate given) {

  /** Copies. */
  public Statement {
    items = Set.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("somebody consents to something");
    }
  }

  /** The bytes to be signed. */
  public byte[] bytes() {
    String all = EnumSet.copyOf(items).stream().map(Item::code).collect(Collectors.joining(","));
    return "daicho consent 1\nparty=%s\ncertificate=%s\nitems=%s\ngiven=%s\n"
        .formatted(party, certificate.hex(), all, given)
        .getBytes(StandardCharsets.UTF_8);
  }
}
