package dev.daicho.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import java.time.LocalDate;

/**
 * A municipal server says again how a resident record stands, because a level above, or itself, was
 * found to differ from the register: taken for true whatever was there.
 *
 * @param removed whether the record is removed
 * @param cause why it changed last
 * @param eventOn the day that happened
 * @param identity the items
 */
public record IdentityRestated(
    boolean removed, ChangeCause cause, LocalDate eventOn, IdentityInformation identity)
    implements Notice {

  /** Its type, as the journal writes it. */
  public static final String TYPE = "identity-restated";

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
