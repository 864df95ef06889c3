package dev.daicho.register;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What the register tells those downstream about one resident. */
public sealed interface RegisterNotice extends Notice {

  @Override
  default int version() {
    return VERSION;
  }

  /**
   * The version of what is told today. Before it, in 1, an identity had neither former surname nor
   * alias nor a birth date as written, and a correction named no former code or number.
   */
  int VERSION = 2;

  /** Why it changed. */
  ChangeCause cause();

  /** The day it happened (異動日). */
  LocalDate eventOn();

  /** The items as they are now, or were when the record was removed. */
  IdentityInformation identity();

  /** Somebody has a resident record now (記載). */
  record ResidentEntered(ChangeCause cause, LocalDate eventOn, IdentityInformation identity)
      implements RegisterNotice {
    @Override
    public String type() {
      return "resident-entered";
    }
  }

  /**
   * A resident's items changed (記載の修正).
   *
   * @param formerCode the resident code before, when that is what changed, or null (施行令30条の5第5号)
   * @param formerNumber the individual number before, when that is what changed, or null (同4号)
   */
  record ResidentRecordCorrected(
      ChangeCause cause,
      LocalDate eventOn,
      IdentityInformation identity,
      @Nullable ResidentCode formerCode,
      @Nullable IndividualNumber formerNumber)
      implements RegisterNotice {
    @Override
    public String type() {
      return "resident-record-corrected";
    }
  }

  /** Somebody filed to leave on a day to come; they are a resident until then. */
  record MoveOutPlanned(ChangeCause cause, LocalDate eventOn, IdentityInformation identity)
      implements RegisterNotice {
    @Override
    public String type() {
      return "move-out-planned";
    }
  }

  /** A resident record was removed (消除). */
  record ResidentRemoved(ChangeCause cause, LocalDate eventOn, IdentityInformation identity)
      implements RegisterNotice {
    @Override
    public String type() {
      return "resident-removed";
    }
  }

  /**
   * What a notice of the register's says, in whatever version it was told.
   *
   * @throws IllegalArgumentException when its type or version is unknown, or its body is no such
   *     notice; the message never repeats what it says
   */
  static RegisterNotice read(ToldNotice told) {
    if (told.version() > VERSION) {
      throw new IllegalArgumentException("a notice of a version to come: " + told);
    }
    Class<? extends RegisterNotice> type =
        switch (told.type()) {
          case "resident-entered" -> ResidentEntered.class;
          case "resident-record-corrected" -> ResidentRecordCorrected.class;
          case "move-out-planned" -> MoveOutPlanned.class;
          case "resident-removed" -> ResidentRemoved.class;
          default -> throw new IllegalArgumentException("a notice of an unknown type: " + told);
        };
    try {
      // What version 1 did not know is missing in its bodies, and null here.
      RegisterNotice read = Json.mapper().readValue(told.body(), type);
      read.requireComplete();
      return read;
    } catch (JacksonException unreadable) {
      throw new IllegalArgumentException("not what a notice of this type says: " + told);
    }
  }

  private void requireComplete() {
    if (Stream.of(cause(), eventOn(), identity()).anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("a notice without what it is about");
    }
    identity().requireComplete();
  }

  /** The notice that a change from one record to the next calls for. */
  static RegisterNotice of(
      @Nullable ResidentRecord before, ResidentRecord after, ChangeCause cause, LocalDate eventOn) {
    IdentityInformation identity = IdentityInformation.of(after);
    if (!after.status().current()) {
      return new ResidentRemoved(cause, eventOn, identity);
    }
    if (before == null || !before.status().current()) {
      return new ResidentEntered(cause, eventOn, identity);
    }
    return after.status() == ResidentStatus.MOVING_OUT
            && !Objects.equals(before.removal(), after.removal())
        ? new MoveOutPlanned(cause, eventOn, identity)
        : new ResidentRecordCorrected(
            cause,
            eventOn,
            identity,
            before.residentCode().equals(after.residentCode()) ? null : before.residentCode(),
            before.individualNumber().equals(after.individualNumber())
                ? null
                : before.individualNumber());
  }
}
