package dev.daicho.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AnnexTakeoverTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode HERE = MunicipalityCode.of("282014");
  private static final MunicipalityCode DOMICILE = MunicipalityCode.of("282022");
  private static final Keepers KEEPERS = TestTown.shared().keepers(RegisterKeeper.KEEPER);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));
  private final AnnexTakeover takeover =
      new AnnexTakeover(KEEPERS.loader(RegisterKeeper.KEEPER), TestTown.clockAt(DAY));

  @AfterAll
  static void close() {
    KEEPERS.close();
  }

  @Test
  void whoHearsOfResidentsMayEnterTheirAnnexesMeanwhile_andTwiceMakesNoMore() {
    for (int i = 0; i < 3; i++) {
      town.family(HERE, DAY, "世帯主");
    }
    List<AnnexNotice> heard = new ArrayList<>();
    List<Annex> entered = new ArrayList<>();

    takeover.residents(
        HERE,
        2,
        notice -> {
          heard.add(notice);
          entered.addAll(takeover.enter(Map.of(DOMICILE, List.of(notice))));
        });

    assertThat(heard).hasSize(3).doesNotHaveDuplicates();
    assertThat(entered).hasSize(3).extracting(Annex::number).doesNotHaveDuplicates();
    assertThat(takeover.enter(Map.of(DOMICILE, heard)))
        .extracting(Annex::number)
        .containsExactlyInAnyOrderElementsOf(entered.stream().map(Annex::number).toList());
  }
}
