package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import java.security.PublicKey;
import java.util.List;

/** A party's key or TLS certificate, by which it shows who it is, is put into the register. */
@Basis(
    value = "公的個人認証法施行規則31条1号・62条1号",
    english =
        "The agreement says how exactly information is given, so also by what the party shows who it is.",
    from = "2016-01-01")
public final class RegisterCredential {

  private final PartyActs acts;
  private final Credentials credentials;

  /**
   * @param acts where it is done
   * @param store the keeper's
   */
  public RegisterCredential(PartyActs acts, KeeperStore store) {
    this.acts = acts;
    this.credentials = new Credentials(store);
  }

  /** How it is written down. */
  @FunctionalInterface
  private interface Writing {
    void write(PartyActs.Moment now);
  }

  /**
   * Registers a public key for {@code private_key_jwt}.
   *
   * @param keyId its name among the party's keys
   * @param key RSA of 2048 bits or more, or P-256
   * @return the party; refused by {@link RegisteredOnce} when it is unknown or has a key of that
   *     name
   * @throws IllegalArgumentException when the key is another
   */
  public Outcome<RelyingParty> key(String party, String keyId, PublicKey key, PartyActs.By by) {
    return register(
        party,
        by,
        credentials.isFree(party, keyId),
        now -> credentials.addKey(party, keyId, key, now.at()));
  }

  /**
   * Registers a TLS client's certificate.
   *
   * @param certificate in DER
   * @return the party; refused by {@link RegisteredOnce} when it is unknown, or somebody has that
   *     certificate
   */
  public Outcome<RelyingParty> certificate(String party, byte[] certificate, PartyActs.By by) {
    return register(
        party,
        by,
        credentials.holder(certificate).isEmpty()
            && credentials.isFree(party, Credentials.thumbprint(certificate)),
        now -> credentials.addCertificate(party, certificate, now.at()));
  }

  private Outcome<RelyingParty> register(
      String party, PartyActs.By by, boolean free, Writing writing) {
    return acts.act(
        RegisterCredential.class,
        party,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty one, PartyActs.Moment now) {
            return List.of(RegisteredOnce.credential(party, free));
          }

          @Override
          public void change(PartyBook book, RelyingParty one, PartyActs.Moment now) {
            writing.write(now);
          }
        });
  }
}
