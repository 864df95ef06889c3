package dev.daicho.jpki;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a holder's records, as J-LIS learns it from what it keeps (公的個人認証法12条, 31条). */
public sealed interface HolderChange {

  /**
   * The items of the record were revised.
   *
   * @param minor on what occasion, when it is one of the minor ones; null when it is none
   */
  record ItemsRevised(BasicItems before, BasicItems after, @Nullable MinorOccasion minor)
      implements HolderChange {}

  /** The resident record was removed. */
  record RecordRemoved(Ground ground) implements HolderChange {}

  /** By what a resident record was removed. */
  enum Ground {
    /** A filing to move out within the country (転出届). */
    MOVE_OUT_FILING,
    /** A filing to go abroad (国外転出届). */
    MOVE_ABROAD_FILING,
    /** Death, ex officio, loss of nationality, whatever else. */
    OTHER
  }

  /**
   * Somebody filed to move out, or changed the planned day in such a filing.
   *
   * @param planned 転出の予定年月日
   * @param abroad whether it is 国外転出届
   */
  record MoveOutFiled(LocalDate planned, boolean abroad) implements HolderChange {}

  /** The filing was withdrawn; they stay. */
  record MoveOutWithdrawn() implements HolderChange {}

  /** Somebody filed to move in (住民基本台帳法22条1項). */
  record MovedIn() implements HolderChange {}

  /**
   * The annex record, or a part of it, was removed.
   *
   * @param abroad whether its holder is somebody abroad (国外転出者)
   * @param recordedElsewhere whether another municipality's annex has them
   */
  record AnnexRemoved(boolean abroad, boolean recordedElsewhere) implements HolderChange {}
}
