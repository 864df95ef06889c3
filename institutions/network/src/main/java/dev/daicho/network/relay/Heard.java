package dev.daicho.network.relay;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.AnnexRestated;
import dev.daicho.network.IdentityRestated;
import dev.daicho.network.Level;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.KeptRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.RegisterNotice;
import tools.jackson.core.JacksonException;

/**
 * What a level hears: a register's notice, as the register told it or as the level below told it
 * on.
 *
 * @param place where the level keeps the subject
 * @param record what it says
 * @param restated whether it holds whatever was known before
 */
record Heard<R extends KeptRecord>(Place place, R record, boolean restated) {

  /** Whose record a notice is about, and where the level keeps it. */
  record Subject(MunicipalityCode issuer, String name, Place place) {

    /**
     * Above the municipality a subject is called {@code 092011/000000000000019}, or {@code
     * 092011/annex/17}.
     *
     * @throws NotItsResident when the teller is not the one who tells of that municipality
     */
    static Subject of(Level level, ToldNotice notice) {
      return switch (level) {
        case MUNICIPALITY ->
            new Subject(
                MunicipalityCode.of(notice.municipality()),
                notice.subject(),
                new Place(new Seal(notice.municipality()), notice.subject()));
        case PREFECTURE -> above(level, notice.municipality(), notice.subject());
        case NATION -> {
          String[] parts = notice.subject().split("/", 2);
          if (parts.length != 2) {
            throw new NotItsResident(notice);
          }
          Subject subject = above(level, parts[0], parts[1]);
          if (!subject.issuer().prefecture().digits().equals(notice.municipality())) {
            throw new NotItsResident(notice);
          }
          yield subject;
        }
      };
    }

    private static Subject above(Level level, String municipality, String name) {
      MunicipalityCode issuer = MunicipalityCode.of(municipality);
      return new Subject(issuer, name, new Place(level.sealOf(issuer), municipality + "/" + name));
    }
  }

  /**
   * What is heard of a resident record.
   *
   * @throws IllegalArgumentException when the notice cannot be read
   */
  static Heard<IdentityRecord> ofResident(Level level, ToldNotice notice) {
    Subject subject = Subject.of(level, notice);
    return notice.type().equals(IdentityRestated.TYPE)
        ? new Heard<>(subject.place(), restated(subject, notice), true)
        : new Heard<>(subject.place(), told(subject, notice), false);
  }

  /**
   * What is heard of an annex.
   *
   * @throws IllegalArgumentException when the notice cannot be read
   */
  static Heard<AnnexRecord> ofAnnex(Level level, ToldNotice notice) {
    Subject subject = Subject.of(level, notice);
    return notice.type().equals(AnnexRestated.TYPE)
        ? annexRestated(subject, notice)
        : annexTold(subject, notice);
  }

  private static Heard<AnnexRecord> annexTold(Subject subject, ToldNotice notice) {
    AnnexChanged read = AnnexChanged.read(notice);
    return new Heard<>(
        subject.place(),
        new AnnexRecord(
            subject.issuer(),
            subject.name(),
            switch (read.how()) {
              case ENTERED -> Change.ENTERED;
              case CORRECTED -> Change.CORRECTED;
              case REMOVED -> Change.REMOVED;
            },
            read.on(),
            read.identity(),
            read.formerCode(),
            notice.toldAt()),
        false);
  }

  private static Heard<AnnexRecord> annexRestated(Subject subject, ToldNotice notice) {
    AnnexRestated said = read(notice, AnnexRestated.class);
    return new Heard<>(
        subject.place(),
        new AnnexRecord(
            subject.issuer(),
            subject.name(),
            said.removed() ? Change.REMOVED : Change.ENTERED,
            said.on(),
            said.identity(),
            null,
            notice.toldAt()),
        true);
  }

  private static IdentityRecord told(Subject subject, ToldNotice notice) {
    RegisterNotice read = RegisterNotice.read(notice);
    RegisterNotice.ResidentRecordCorrected corrected =
        read instanceof RegisterNotice.ResidentRecordCorrected correction ? correction : null;
    return new IdentityRecord(
        subject.issuer(),
        subject.name(),
        switch (read) {
          case RegisterNotice.ResidentEntered ignored -> Change.ENTERED;
          case RegisterNotice.ResidentRemoved ignored -> Change.REMOVED;
          case RegisterNotice.ResidentRecordCorrected ignored -> Change.CORRECTED;
          case RegisterNotice.MoveOutPlanned ignored -> Change.CORRECTED;
        },
        read.cause(),
        read.eventOn(),
        read.identity(),
        corrected == null ? null : corrected.formerCode(),
        corrected == null ? null : corrected.formerNumber(),
        notice.toldAt());
  }

  private static IdentityRecord restated(Subject subject, ToldNotice notice) {
    IdentityRestated said = read(notice, IdentityRestated.class);
    return new IdentityRecord(
        subject.issuer(),
        subject.name(),
        said.removed() ? Change.REMOVED : Change.ENTERED,
        said.cause(),
        said.eventOn(),
        said.identity(),
        null,
        null,
        notice.toldAt());
  }

  private static <N> N read(ToldNotice notice, Class<N> type) {
    try {
      return Json.mapper().readValue(notice.body(), type);
    } catch (JacksonException unreadable) {
      throw new IllegalArgumentException("not what a notice of this type says: " + notice);
    }
  }
}
