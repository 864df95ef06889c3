package dev.daicho.foundation.gate;

import dev.daicho.foundation.procedure.Refusal;
import java.util.Set;

/** One reason for which personal data may not leave, or not all of them. */
public interface GateRule {

  /** What the rule says of a request. */
  Ruling examine(Request request);

  /** What a rule says. */
  sealed interface Ruling {
    /** Nothing stands in the way. */
    record Pass() implements Ruling {}

    /** These items stay behind; the others may go. */
    record Mask(Set<String> items, Refusal why) implements Ruling {}

    /** Nothing may go. */
    record Refuse(Refusal why) implements Ruling {}
  }
}
