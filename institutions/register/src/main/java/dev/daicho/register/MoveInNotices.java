package dev.daicho.register;

import dev.daicho.foundation.procedure.Refusal;
import java.util.List;

/**
 * What the register is told by the network: the municipality moved to has entered somebody
 * (住民基本台帳法9条1項). Recorded without an officer's hand (standard specification 4.1.3.1.2).
 */
public interface MoveInNotices {

  /**
   * Takes a notice.
   *
   * @param notice what the other municipality says
   * @param key of the notice, by which it is recorded at most once, 1 to 100 characters
   */
  Reception receive(MoveInNotice notice, String key);

  /** What became of a notice. */
  sealed interface Reception {

    /** It is in the record: now, or from an earlier delivery. */
    record Recorded() implements Reception {}

    /**
     * It could not be recorded: an officer has to look (転入通知情報取込エラー).
     *
     * @param why the rules that stood in the way
     */
    record Refused(List<Refusal> why) implements Reception {
      public Refused {
        why = List.copyOf(why);
      }
    }
  }
}
