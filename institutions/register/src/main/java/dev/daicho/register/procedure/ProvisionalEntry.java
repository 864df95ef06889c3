package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing that has been entered (仮登録). Until it is decided it is no part of the register:
 * certificates, notices and other acts know nothing of it.
 *
 * @param municipality where it was filed
 * @param number its number there
 * @param procedure the act that is filed, as {@code move-in}
 * @param filing what was filed, of that act's type
 * @param filedOn 届出日
 * @param purpose why
 * @param enteredBy who entered it
 * @param enteredAt when, town time
 * @param state what has become of it
 * @param decidedBy who decided or rejected it, or null
 * @param decidedAt when, or null
 * @param reason why it was rejected, or null
 * @param actNumber the act that came of it, or null
 * @param refusals what stood in the way when it was last put up for decision
 */
public record ProvisionalEntry(
    MunicipalityCode municipality,
    long number,
    String procedure,
    Object filing,
    LocalDate filedOn,
    String purpose,
    String enteredBy,
    Instant enteredAt,
    State state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable Long actNumber,
    List<Refusal> refusals) {

  public ProvisionalEntry {
    refusals = List.copyOf(refusals);
  }

  /** What has become of an entry. */
  public enum State {
    /** It waits for decision (仮登録). */
    ENTERED("仮登録", "entered"),
    /** It is in the register (本登録). */
    DECIDED("本登録", "decided"),
    /** It was turned away. */
    REJECTED("却下", "rejected");

    private final Bilingual title;

    State(String japanese, String english) {
      this.title = new Bilingual(japanese, english);
    }

    /** What it is called. */
    public Bilingual title() {
      return title;
    }

    /** Its word in tables. */
    public String word() {
      return title.en();
    }
  }

  /** Its key only: the rest is personal. */
  @Override
  public String toString() {
    return "ProvisionalEntry[" + municipality + "/" + number + "]";
  }
}
