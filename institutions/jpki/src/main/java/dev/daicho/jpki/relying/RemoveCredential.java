package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import java.util.List;

/** A party's key or TLS certificate is taken from the register; its name is not used again. */
@Basis(
    value = "公的個人認証法施行規則31条1号・62条1号",
    english = "What a party showed itself by and may do so no longer is taken from the register.",
    from = "2016-01-01")
public final class RemoveCredential {

  private final PartyActs acts;
  private final Credentials credentials;

  /**
   * @param acts where it is done
   * @param store the keeper's
   */
  public RemoveCredential(PartyActs acts, KeeperStore store) {
    this.acts = acts;
    this.credentials = new Credentials(store);
  }

  /** Takes a key away; refused by {@link OnlyWhatHasEffect} when there is none of that name. */
  public Outcome<RelyingParty> key(String party, String keyId, PartyActs.By by) {
    return remove(party, keyId, by);
  }

  /**
   * Takes a TLS client's certificate away.
   *
   * @param certificate in DER
   */
  public Outcome<RelyingParty> certificate(String party, byte[] certificate, PartyActs.By by) {
    return remove(party, Credentials.thumbprint(certificate), by);
  }

  private Outcome<RelyingParty> remove(String party, String name, PartyActs.By by) {
    return acts.act(
        RemoveCredential.class,
        party,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty one, PartyActs.Moment now) {
            return List.of(OnlyWhatHasEffect.of(one, credentials.hasEffect(party, name)));
          }

          @Override
          public void change(PartyBook book, RelyingParty one, PartyActs.Moment now) {
            credentials.remove(party, name, now.at());
          }
        });
  }
}
