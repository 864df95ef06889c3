package dev.daicho.foundation.gate;

import dev.daicho.foundation.procedure.Refusal;
import java.util.List;
import java.util.Set;

/** What the gate decided. Its audit entry is written already. */
public sealed interface Decision {

  /**
   * The items that may leave; those masked stay behind.
   *
   * @param items what may leave
   * @param masked what was asked for and stays
   * @param why the rules that held something back; none when all may leave
   */
  record Given(Set<String> items, Set<String> masked, List<Refusal> why) implements Decision {
    public Given {
      items = Set.copyOf(items);
      masked = Set.copyOf(masked);
      why = List.copyOf(why);
    }

    /** Whether that item may leave. */
    public boolean gives(String item) {
      return items.contains(item);
    }
  }

  /** Nothing may leave. */
  record Refused(List<Refusal> why) implements Decision {
    public Refused {
      why = List.copyOf(why);
    }
  }
}
