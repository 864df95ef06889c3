package dev.daicho.register;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;

/**
 * What a register is told by the network about annexes: by the municipality of residence
 * (住民基本台帳法19条1項), and by that of a former registered domicile (3項). Recorded ex officio (18条),
 * without an officer's hand.
 */
public interface AnnexNotices {

  /**
   * Takes a notice of the municipality of residence.
   *
   * @param here whose register takes it
   * @param notice what it says
   * @param key of the notice, by which it is recorded at most once, 1 to 100 characters
   */
  Reception receive(MunicipalityCode here, AnnexNotice notice, String key);

  /** Takes a notice of the municipality of the former registered domicile. */
  Reception receive(MunicipalityCode here, AnnexTransfer transfer, String key);

  /** What became of a notice. */
  sealed interface Reception {

    /** The annex says so: now, or from an earlier delivery. */
    record Recorded() implements Reception {}

    /**
     * It could not be recorded: an officer has to look.
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
