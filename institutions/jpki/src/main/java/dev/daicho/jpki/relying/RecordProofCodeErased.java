package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import java.util.List;

/** A verifier has erased the codes that it may use no longer. */
@Basis(
    value = "公的個人認証法施行令25条の6",
    english =
        "When the approval is revoked or given up the verifier erases its code at once, and J-LIS keeps that on record.",
    from = "2016-01-01")
public final class RecordProofCodeErased {

  private final PartyActs acts;
  private final ProofCodes codes;

  /**
   * @param acts where it is done
   * @param store the keeper's
   */
  public RecordProofCodeErased(PartyActs acts, KeeperStore store) {
    this.acts = acts;
    this.codes = new ProofCodes(store);
  }

  /** Gives back the party; refused by {@link OnlyWhatHasEffect} when there is nothing to erase. */
  public Outcome<RelyingParty> record(String code, PartyActs.By by) {
    return acts.act(
        RecordProofCodeErased.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(OnlyWhatHasEffect.of(party, codes.toErase(code) > 0));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            codes.erased(code, now.at());
          }
        });
  }
}
