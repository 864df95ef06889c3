package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.rule.RequesterIdentified;

/**
 * Who stands at the counter to ask that a code or number be changed, and what they have shown. A
 * member of the household is an agent like anybody else.
 *
 * @param capacity for whom they act
 * @param proof by what they proved who they are
 * @param authorityShown whether who acts for another has shown that they may
 */
public record Requester(Capacity capacity, Proof proof, boolean authorityShown) {

  /** For whom somebody acts. */
  public enum Capacity {
    /** 本人. */
    SELF,
    /** 法定代理人. */
    LEGAL_REPRESENTATIVE,
    /** 任意代理人, of the household or not. */
    AGENT
  }

  /** By what somebody proves who they are. */
  public enum Proof {
    /** 個人番号カード. */
    CARD,
    /** A document issued under a law, such as a driving licence. */
    OFFICIAL_DOCUMENT,
    /** What the mayor finds fit where neither can be shown for a good reason. */
    OTHER_DOCUMENT,
    /** Nothing was shown. */
    NONE
  }

  /** Whether they may ask. */
  Verdict identified() {
    return RequesterIdentified.of(proof != Proof.NONE, capacity == Capacity.SELF, authorityShown);
  }

  /** The person in question, with a card. */
  public static Requester inPerson() {
    return new Requester(Capacity.SELF, Proof.CARD, false);
  }
}
