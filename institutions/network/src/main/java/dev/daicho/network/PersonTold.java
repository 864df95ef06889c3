package dev.daicho.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The national server tells that a record of somebody who is followed has changed (異動等失効情報,
 * 公的個人認証法12条・31条). Its subject is the {@link PersonCode}; neither resident code nor individual
 * number is in it.
 *
 * @param record which of the person's records
 * @param change what was done to it
 * @param cause why (異動事由); null for an annex
 * @param on the day that happened; of a move-out the planned one
 * @param municipality whose record it is
 * @param before as the record said before; null when it is new
 * @param attributes as the record says now, or said last
 */
public record PersonTold(
    RecordKind record,
    Happened change,
    @Nullable ChangeCause cause,
    LocalDate on,
    MunicipalityCode municipality,
    @Nullable PersonAttributes before,
    PersonAttributes attributes)
    implements Notice {

  /** Its type, as the journal writes it. */
  public static final String TYPE = "person-told";

  /** Which record. */
  public enum RecordKind {
    /** 住民票. */
    RESIDENT_RECORD,
    /** 戸籍の附票. */
    ANNEX
  }

  /** What was done to it. */
  public enum Happened {
    ENTERED,
    CORRECTED,
    REMOVED
  }

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
