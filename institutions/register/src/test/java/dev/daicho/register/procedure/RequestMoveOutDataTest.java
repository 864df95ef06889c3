package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.MoveOutDataRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestMoveOutDataTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode HERE = MunicipalityCode.of("111007");
  private static final MunicipalityCode YOKOHAMA = MunicipalityCode.of("141003");

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));

  @Test
  void testSuccess_theFormerMunicipalityIsTold_asOftenAsSomebodyComes() {
    ResidentCode one = TestRegister.freshCode();
    ResidentCode other = TestRegister.freshCode();

    ask(YOKOHAMA, one).orElseThrow();
    ask(YOKOHAMA, other).orElseThrow();

    List<ToldNotice> told = town.journal().about(Seal.of(HERE), "request/141003", 1);
    assertThat(told).extracting(ToldNotice::type).containsOnly("move-out-data-request");
    assertThat(told)
        .extracting(notice -> Json.mapper().readValue(notice.body(), MoveOutDataRequest.class))
        .containsExactly(
            new MoveOutDataRequest(YOKOHAMA, one), new MoveOutDataRequest(YOKOHAMA, other));
    assertThat(town.logged(HERE).getFirst().act()).isEqualTo("request-move-out-data");
  }

  @Test
  void testFailure_noSuchMunicipality() {
    assertThat(refusing(ask(YOKOHAMA.prefecture(), TestRegister.freshCode())))
        .containsExactly("former-municipality-known");
  }

  private Outcome<MoveOutDataRequest> ask(MunicipalityCode former, ResidentCode code) {
    return town.desk()
        .file(
            town.procedures().requestMoveOutData(),
            new RequestMoveOutData.Filing(former, code),
            TestRegister.actOn(HERE, DAY));
  }
}
