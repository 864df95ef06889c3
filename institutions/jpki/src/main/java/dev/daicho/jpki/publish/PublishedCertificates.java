package dev.daicho.jpki.publish;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.pki.der.Der;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * The certificates that everybody may have: {@code signing}, {@code authentication}, each with
 * {@code -responder}, and {@code time-stamping}; an authority's former ones by their count, such as
 * {@code signing-1}.
 */
public final class PublishedCertificates {

  private final Map<String, Supplier<Certificate>> all = new LinkedHashMap<>();

  /**
   * @param keys the authorities under all their keys
   * @param responders who answers for each of them under its newest key
   * @param timeStamping who stamps time
   */
  PublishedCertificates(
      Published.Keys keys, Map<Authority, Delegate> responders, Delegate timeStamping) {
    for (AuthorityAtWork one : keys.all()) {
      all.put(keys.name(one), one::certificate);
    }
    responders.forEach((authority, responder) ->
        all.put(
            authority.name().toLowerCase(Locale.ROOT) + "-responder",
            () -> responder.identity().certificate()));
    all.put("time-stamping", () -> timeStamping.identity().certificate());
  }

  /** A certificate in DER; empty when there is none of that name. */
  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(all.get(name)).map(Supplier::get).map(Der::encoded);
  }
}
