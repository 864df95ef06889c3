package dev.daicho.register;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What the municipality of the registered domicile tells of an annex up to the nation
 * (住民基本台帳法30条の41第1項). Of why it changed nothing is told, only that and when (施行令30条の12の3).
 *
 * @param how what was done
 * @param on the day it was done
 * @param identity the items as they are now, or were when the annex was removed
 * @param formerCode the resident code before, when that changed, or null
 */
public record AnnexChanged(
    How how, LocalDate on, AnnexIdentity identity, @Nullable ResidentCode formerCode)
    implements Notice {

  /** How the subjects begin under which a register tells it; the annex's number follows. */
  public static final String SUBJECT = "annex/";

  /** What was done to an annex. */
  public enum How {
    ENTERED("annex-entered"),
    CORRECTED("annex-corrected"),
    REMOVED("annex-removed");

    private final String type;

    How(String type) {
      this.type = type;
    }

    /** The type of a notice of it. */
    public String type() {
      return type;
    }
  }

  /**
   * The notice that a change of an annex calls for; nothing when none of the items that the network
   * keeps is another.
   *
   * @param before the annex before, or null when there was none
   */
  public static Optional<AnnexChanged> of(@Nullable Annex before, Annex after, LocalDate on) {
    boolean was = before != null && before.current();
    if (!after.current()) {
      return was
          ? Optional.of(new AnnexChanged(How.REMOVED, on, last(before, after), null))
          : Optional.empty();
    }
    AnnexIdentity now = AnnexIdentity.of(after);
    if (before == null || !was) {
      return Optional.of(new AnnexChanged(How.ENTERED, on, now, null));
    }
    ResidentCode code = before.person().residentCode();
    return now.equals(AnnexIdentity.of(before))
        ? Optional.empty()
        : Optional.of(
            new AnnexChanged(
                How.CORRECTED, on, now, code.equals(now.residentCode()) ? null : code));
  }

  /** What was recorded: of one that has lost all its lines, what stood there before. */
  private static AnnexIdentity last(@Nullable Annex before, Annex after) {
    return AnnexIdentity.of(
        after.stay() == null ? Objects.requireNonNullElse(before, after) : after);
  }

  /**
   * What a notice says.
   *
   * @throws IllegalArgumentException when it is of a version to come, or no such notice; the
   *     message never repeats what it says
   */
  public static AnnexChanged read(ToldNotice told) {
    if (told.version() > 1) {
      throw new IllegalArgumentException("a notice of a version to come: " + told);
    }
    try {
      AnnexChanged read = Json.mapper().readValue(told.body(), AnnexChanged.class);
      AnnexIdentity identity = read.identity();
      if (!told.type().equals(read.type())
          || Arrays.asList(
                  read.on(),
                  identity.name(),
                  identity.kana(),
                  identity.birth(),
                  identity.sex(),
                  identity.residentCode())
              .contains(null)) {
        throw new IllegalArgumentException("a notice without what it is about: " + told);
      }
      return read;
    } catch (JacksonException | NullPointerException unreadable) {
      throw new IllegalArgumentException("not what a notice of this type says: " + told);
    }
  }

  @Override
  public String type() {
    return how.type();
  }

  @Override
  public int version() {
    return 1;
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "AnnexChanged[" + how + "]";
  }
}
