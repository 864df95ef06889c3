package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import java.security.SecureRandom;
import java.util.List;

/**
 * A verifier that may verify without a PIN is given a code by which it shows that to a card. It
 * travels on a medium that is sent, never over a network; a new one takes the former's place.
 */
@Basis(
    value = "公的個人認証法38条の3・同法施行規則64条の9",
    english =
        "J-LIS sends an approved verifier, under an agreement made beforehand, a medium with the code that proves it.",
    from = "2016-01-01")
public final class ProvideProofCode {

  private static final int BYTES = 32;

  private final PartyActs acts;
  private final ProofCodes codes;
  private final SecureRandom random;

  /**
   * @param acts where it is done
   * @param store the keeper's
   * @param random for the code
   */
  public ProvideProofCode(PartyActs acts, KeeperStore store, SecureRandom random) {
    this.acts = acts;
    this.codes = new ProofCodes(store);
    this.random = random;
  }

  /**
   * Provides one.
   *
   * @param medium the number of the medium that is sent
   * @return the code, 32 bytes, to be written to the medium and kept nowhere; refused by {@link
   *     PinlessApproved}, {@link AccreditationHolds} or {@link ServiceInScope}
   */
  public Outcome<byte[]> provide(String code, String medium, PartyActs.By by) {
    byte[] proof = new byte[BYTES];
    random.nextBytes(proof);
    return acts.act(
            ProvideProofCode.class,
            code,
            by,
            new PartyActs.Act() {
              @Override
              public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
                return List.of(
                    PinlessApproved.of(party),
                    AccreditationHolds.of(party, now.day()),
                    ServiceInScope.of(party, PartyService.PROOF_CODE, now.day()));
              }

              @Override
              public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
                codes.provide(code, proof, medium, now.at());
              }
            })
        .map(party -> proof);
  }
}
