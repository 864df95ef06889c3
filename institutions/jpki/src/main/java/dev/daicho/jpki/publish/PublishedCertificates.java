package dev.daicho.jpki.publish;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.pki.der.Der;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
   * @param authorities at work
   * @param responders who answers for each of them, in the same order
   * @param timeStamping who stamps time
   * @param former the authorities under their former keys, the first ones first
   */
  public PublishedCertificates(
      Collection<AuthorityAtWork> authorities,
      Collection<Delegate> responders,
      Delegate timeStamping,
      List<Map<Authority, AuthorityAtWork>> former) {
    var answering = responders.iterator();
    for (AuthorityAtWork authority : authorities) {
      String name = authority.authority().name().toLowerCase(Locale.ROOT);
      Delegate responder = answering.next();
      all.put(name, authority::certificate);
      all.put(name + "-responder", () -> responder.identity().certificate());
    }
    for (int count = 1; count <= former.size(); count++) {
      String suffix = "-" + count;
      former
          .get(count - 1)
          .forEach((authority, own) ->
              all.put(authority.name().toLowerCase(Locale.ROOT) + suffix, own::certificate));
    }
    all.put("time-stamping", () -> timeStamping.identity().certificate());
  }

  /** A certificate in DER; empty when there is none of that name. */
  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(all.get(name)).map(Supplier::get).map(Der::encoded);
  }
}
