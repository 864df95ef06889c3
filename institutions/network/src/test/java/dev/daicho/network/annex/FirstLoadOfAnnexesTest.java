package dev.daicho.network.annex;

import static dev.daicho.network.annex.TestAnnexNetwork.DOMICILE;
import static dev.daicho.network.annex.TestAnnexNetwork.UTSUNOMIYA;
import static dev.daicho.network.annex.TestAnnexNetwork.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.network.Level;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.Change;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexStay;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FirstLoadOfAnnexesTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);
  private static final String OTHER_DOMICILE = "栃木県鹿沼市今宮町１番地";
  private static final MunicipalityCode KANUMA = MunicipalityCode.of("092053");

  private final TestAnnexNetwork towns = new TestAnnexNetwork(TODAY);
  private final ResidentCode code = TestRegister.freshCode();

  private void load(MunicipalityCode place) {
    towns.network().firstLoad().load(place, progress -> {});
  }

  @Test
  void everyCitizenHasAnAnnexAtTheirDomicile_atAllLevels_andNoMoreWhenLoadedAgain() {
    MunicipalityCode place = MunicipalityCode.of("092100");
    ResidentCode second = TestRegister.freshCode();
    ResidentRecord resident = towns.movesIn(place, somebody(DOMICILE, code), MARCH);
    ResidentRecord gone = towns.movesIn(place, somebody(OTHER_DOMICILE, second), MARCH);
    towns.leavesTheCountry(gone, APRIL);
    load(place);
    load(place);

    Annex annex = Objects.requireNonNull(towns.annex(UTSUNOMIYA, code));
    assertThat(annex.stay())
        .isEqualTo(new AnnexStay(resident.address().full(), resident.addressFixedOn()));
    Annex abroad = Objects.requireNonNull(towns.annex(KANUMA, second));
    assertThat(abroad.stay()).isEqualTo(new AnnexStay(null, APRIL));
    for (Level level : Level.values()) {
      assertThat(towns.kept(level, UTSUNOMIYA, code))
          .extracting(AnnexRecord::subject)
          .containsExactly("annex/" + annex.number());
      assertThat(towns.kept(level, KANUMA, second).getFirst().identity().address()).isNull();
    }

    towns.carry();
    assertThat(towns.register().annexBook().annexes().history(UTSUNOMIYA, annex.number()))
        .as("what was told before says the same")
        .hasSize(1);
    towns.leavesTheCountry(resident, TODAY);
    towns.carry();
    assertThat(towns.kept(Level.NATION, UTSUNOMIYA, code).getFirst().change())
        .isEqualTo(Change.CORRECTED);
  }

  @Test
  void noForeignResident_andNobodyWhoseDomicileIsUnknown() {
    MunicipalityCode place = MunicipalityCode.of("092134");
    ResidentCode second = TestRegister.freshCode();
    Newcomer foreigner = somebody(DOMICILE, code);
    towns.movesIn(place, Samples.named(foreigner, foreigner.names(), Samples.FOREIGNER), MARCH);
    towns.movesIn(place, somebody("本籍不明", second), MARCH);
    load(place);
    for (Level level : Level.values()) {
      for (ResidentCode one : List.of(code, second)) {
        assertThat(towns.kept(level, UTSUNOMIYA, one)).isEmpty();
      }
    }
  }
}
