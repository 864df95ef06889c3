package dev.daicho.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.register.AnnexIdentity;
import java.time.LocalDate;

/**
 * A municipal server says again how an annex stands, because a level above, or itself, was found to
 * differ from the register: taken for true whatever was there.
 *
 * @param removed whether the annex is removed
 * @param on the day it was changed last
 * @param identity the items
 */
public record AnnexRestated(boolean removed, LocalDate on, AnnexIdentity identity)
    implements Notice {

  /** Its type, as the journal writes it. */
  public static final String TYPE = "annex-restated";

  @Override
  @JsonIgnore
  public String type() {
    return TYPE;
  }

  @Override
  @JsonIgnore
  public int version() {
    return 1;
  }
}
