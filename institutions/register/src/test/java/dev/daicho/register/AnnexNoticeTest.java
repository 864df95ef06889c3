package dev.daicho.register;

import static dev.daicho.register.AnnexSamples.AT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.json.Json;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnexNoticeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final ResidentRecord PERSON = Samples.record(1, 1, "妻");
  private static final AnnexStay HOME =
      new AnnexStay(PERSON.address().full(), PERSON.addressFixedOn());

  private static Optional<AnnexNotice> notice(
      @Nullable ResidentRecord before, ResidentRecord after, ChangeCause cause) {
    return AnnexNotice.of(before, after, cause, DAY, AT);
  }

  @Test
  void whoIsEnteredIsToldWithAllItems() {
    AnnexNotice notice = notice(null, PERSON, ChangeCause.MOVE_IN).orElseThrow();
    assertThat(notice.person())
        .isEqualTo(
            new AnnexPerson(
                "栃木県宇都宮市旭一丁目１番",
                "番号　太郎",
                "番号　花子",
                "バンゴウ　ハナコ",
                PERSON.birth(),
                Sex.FEMALE,
                PERSON.residentCode()));
    assertThat(notice.stay()).isEqualTo(HOME);
    assertThat(notice.struck()).isNull();
    assertThat(notice.from()).isEqualTo(TestRegister.UTSUNOMIYA);
  }

  @Test
  void aForeignResidentHasNoAnnex() {
    ResidentRecord foreigner =
        new ResidentRecord(
            PERSON.municipality(),
            PERSON.addresseeNumber(),
            PERSON.householdNumber(),
            PERSON.status(),
            PERSON.names(),
            PERSON.birth(),
            PERSON.sex(),
            PERSON.relationship(),
            Samples.FOREIGNER,
            PERSON.address(),
            PERSON.becameResidentOn(),
            PERSON.addressFixedOn(),
            null,
            PERSON.residentCode(),
            PERSON.individualNumber(),
            null);
    assertThat(notice(null, foreigner, ChangeCause.MOVE_IN)).isEmpty();
  }

  @Test
  void whatAnAnnexDoesNotSayIsNotTold() {
    Removal planned = new Removal(DAY, "小山市", false, null, null, null);
    ResidentRecord leaving = PERSON.withStatus(ResidentStatus.MOVING_OUT, planned);
    assertThat(notice(PERSON, leaving, ChangeCause.MOVE_OUT)).isEmpty();
    assertThat(
            notice(
                leaving,
                leaving.withStatus(ResidentStatus.MOVED_OUT, planned),
                ChangeCause.MOVE_OUT))
        .as("the municipality moved to will tell")
        .isEmpty();
  }

  @Test
  void whoLeavesTheCountryIsMarkedWithThePlannedDay() {
    Removal abroad = new Removal(DAY, "ドイツ", true, null, null, null);
    ResidentRecord leaving = PERSON.withStatus(ResidentStatus.MOVING_OUT, abroad);
    assertThat(notice(PERSON, leaving, ChangeCause.MOVE_OUT_ABROAD)).isEmpty();
    ResidentRecord gone = leaving.withStatus(ResidentStatus.MOVED_OUT, abroad);
    AnnexNotice notice = notice(leaving, gone, ChangeCause.MOVE_OUT_ABROAD).orElseThrow();
    assertThat(notice.stay()).isEqualTo(new AnnexStay(null, DAY));

    AnnexNotice back = notice(gone, PERSON, ChangeCause.CANCELLATION_OF_REMOVAL).orElseThrow();
    assertThat(back.stay()).isEqualTo(HOME);
    assertThat(back.struck()).isEqualTo(new AnnexStay(null, DAY));
  }

  @Test
  void aDeathIsTold_andAMistakenEntryIsStruck() {
    ResidentRecord dead = PERSON.withStatus(ResidentStatus.DECEASED, Removal.byDeath(DAY));
    assertThat(notice(PERSON, dead, ChangeCause.DEATH).orElseThrow().diedOn()).isEqualTo(DAY);
    ResidentRecord mistaken = PERSON.withStatus(ResidentStatus.REMOVED, Removal.byDeath(DAY));
    AnnexNotice struck = notice(PERSON, mistaken, ChangeCause.CANCELLATION_OF_ENTRY).orElseThrow();
    assertThat(struck.stay()).isNull();
    assertThat(struck.struck()).isEqualTo(HOME);
  }

  @Test
  void itIsReadAsItWasWritten() {
    AnnexNotice notice = notice(null, PERSON, ChangeCause.MOVE_IN).orElseThrow();
    String told = Json.mapper().writeValueAsString(notice);
    assertThat(Json.mapper().readValue(told, AnnexNotice.class)).isEqualTo(notice);
    assertThat(notice.toString()).doesNotContain("花子");
  }
}
