package dev.daicho.network.provision;

import dev.daicho.foundation.procedure.Refusal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an office is answered. Its audit entry is durable already. */
public sealed interface LookUpAnswer {

  /**
   * One person fits.
   *
   * @param items what is given, in the order of the items; a removed record says so in {@link
   *     IdentityItem#REMOVAL}
   * @param withheld the rules that held items back
   */
  record Found(Map<IdentityItem, String> items, List<Refusal> withheld) implements LookUpAnswer {
    public Found {
      items = items.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(items));
      withheld = List.copyOf(withheld);
    }

    /** Whether the person's record was removed (消除). */
    public boolean removed() {
      return items.containsKey(IdentityItem.REMOVAL);
    }

    /** Never in logs. */
    @Override
    public String toString() {
      return "Found[masked]";
    }
  }

  /** Nobody fits. */
  record NotFound() implements LookUpAnswer {}

  /**
   * Several fit, and nothing is told of any of them.
   *
   * @param count how many
   * @param why the rule that none is picked
   */
  record Ambiguous(int count, Refusal why) implements LookUpAnswer {}

  /** Nobody was looked for, or nothing may be told. */
  record Refused(List<Refusal> why) implements LookUpAnswer {
    public Refused {
      why = List.copyOf(why);
    }
  }
}
