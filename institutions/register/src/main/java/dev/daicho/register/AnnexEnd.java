package dev.daicho.register;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How an annex ends and becomes a removed one (戸籍の附票の除票, 住民基本台帳法21条).
 *
 * @param why why it ended
 * @param on the day of that
 * @param newDomicile the registered domicile from then on, after a transfer, or null
 */
public record AnnexEnd(Why why, LocalDate on, @Nullable String newDomicile) {

  /** Why an annex ends. */
  public enum Why {
    /** The person died. */
    DEATH(1),
    /** The registered domicile went to another municipality (転籍). */
    TRANSFER(2),
    /** Nothing that was told of the person was true. */
    MISTAKE(3);

    private final int code;

    Why(int code) {
      this.code = code;
    }

    /** Its number in tables. */
    public int code() {
      return code;
    }

    /** The one with that number in tables. */
    public static Why ofCode(int code) {
      return Arrays.stream(values())
          .filter(value -> value.code == code)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no AnnexEnd has the code " + code));
    }
  }
}
