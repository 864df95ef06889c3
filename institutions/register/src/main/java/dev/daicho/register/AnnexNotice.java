package dev.daicho.register;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality of residence has to tell the one of the registered domicile, which corrects
 * the annex by it (戸籍の附票記載事項通知, 住民基本台帳法19条1項). Only citizens have an annex.
 *
 * @param from the municipality of residence
 * @param cause why the resident record changed
 * @param eventOn the day that happened
 * @param person who it is about, as the resident record says now
 * @param stay where they are; null when the resident record was a mistake
 * @param struck what was told of where they were and is cancelled, or null
 * @param diedOn the day of death, or null
 * @param formerCode the resident code before, when that is what changed, or null
 * @param decidedAt when it was decided, town time: the order of what several municipalities tell
 */
public record AnnexNotice(
    MunicipalityCode from,
    ChangeCause cause,
    LocalDate eventOn,
    AnnexPerson person,
    @Nullable AnnexStay stay,
    @Nullable AnnexStay struck,
    @Nullable LocalDate diedOn,
    @Nullable ResidentCode formerCode,
    Instant decidedAt)
    implements Notice {

  /** Its type in journals. */
  public static final String TYPE = "annex-notice";

  /** How the subjects begin under which a register tells it; the 宛名番号 follows. */
  public static final String SUBJECT = "annex-of/";

  /** What of a resident record concerns an annex. */
  private record Concern(AnnexPerson person, @Nullable AnnexStay stay, @Nullable LocalDate diedOn) {

    static Optional<Concern> of(@Nullable ResidentRecord record) {
      return record != null && record.citizenship() instanceof Citizenship.Japanese citizen
          ? Optional.of(
              new Concern(
                  new AnnexPerson(
                      citizen.registeredDomicile(),
                      citizen.headOfFamilyRegister(),
                      record.names().name(),
                      record.names().kana(),
                      record.birth(),
                      record.sex(),
                      record.residentCode()),
                  stay(record),
                  record.status() == ResidentStatus.DECEASED
                      ? Objects.requireNonNull(record.removal()).plannedOn()
                      : null))
          : Optional.empty();
    }

    /** Who moves within the country stays where they were until the new municipality tells. */
    private static @Nullable AnnexStay stay(ResidentRecord record) {
      Removal removal = record.removal();
      return switch (record.status()) {
        case RESIDENT, MOVING_OUT, DECEASED -> home(record);
        case MOVED_OUT ->
            removal != null && removal.abroad()
                ? new AnnexStay(null, removal.plannedOn())
                : home(record);
        case REMOVED -> null;
      };
    }

    private static AnnexStay home(ResidentRecord record) {
      return new AnnexStay(record.address().full(), record.addressFixedOn());
    }
  }

  /**
   * The notice that a change from one record to the next calls for; nothing when an annex has
   * nothing to correct, and of who is no citizen.
   *
   * @param at when it is decided
   */
  public static Optional<AnnexNotice> of(
      @Nullable ResidentRecord before,
      ResidentRecord after,
      ChangeCause cause,
      LocalDate eventOn,
      Instant at) {
    Concern former = Concern.of(before).orElse(null);
    return Concern.of(after)
        .filter(now -> !now.equals(former))
        .map(now ->
            new AnnexNotice(
                after.municipality(),
                cause,
                eventOn,
                now.person(),
                now.stay(),
                cause.cancels() && former != null && !Objects.equals(former.stay(), now.stay())
                    ? former.stay()
                    : null,
                now.diedOn(),
                before == null || before.residentCode().equals(after.residentCode())
                    ? null
                    : before.residentCode(),
                at));
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public int version() {
    return 1;
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "AnnexNotice[from " + from + "]";
  }
}
