package dev.daicho.network.relay;

import static dev.daicho.network.relay.TestRelay.HERE;
import static dev.daicho.network.relay.TestRelay.THERE;
import static dev.daicho.network.relay.TestRelay.altered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.record.Change;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.TestRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeardTest {

  private final TestRelay relay = new TestRelay();
  private final TestNetwork network = relay.network;
  private final TestRegister register = relay.register;

  @Test
  void aNoticeAboutSomebodyElsesResidentIsHeld() {
    ResidentRecord person = relay.resident(HERE);
    network.relay().carry();
    ToldNotice told = network.told(person).getFirst();
    network.hear(
        Level.PREFECTURE,
        altered(told, "092053", 1, "resident-removed", told.version(), told.body()));
    assertThat(network.held(Level.PREFECTURE, HERE)).contains("resident-removed: NotItsResident");
    assertThat(network.at(Level.NATION, person).change()).isEqualTo(Change.ENTERED);

    // A prefecture that tells of another's municipality.
    ToldNotice above =
        new ToldNotice(
            THERE.prefecture().digits(),
            "092011/" + person.addresseeNumber().digits(),
            1,
            "resident-removed",
            told.version(),
            told.toldAt(),
            told.body());
    network.hear(Level.NATION, above);
    assertThat(network.held(Level.NATION, HERE)).contains("resident-removed: NotItsResident");
    assertThat(network.at(Level.NATION, person).change()).isEqualTo(Change.ENTERED);
  }

  @Test
  void whatCannotBeReadIsHeldUntilItCan() {
    ResidentRecord person = relay.resident(HERE);
    ToldNotice told = register.notices(person).getFirst();
    for (ToldNotice strange :
        List.of(
            altered(told, HERE.digits(), 1, "resident-transfigured", 1, told.body()),
            altered(told, HERE.digits(), 1, told.type(), 99, told.body()),
            altered(told, HERE.digits(), 1, told.type(), 2, "{\"cause\": \"BIRTH\"}"),
            altered(told, HERE.digits(), 1, told.type(), 2, "not JSON"))) {
      network.hear(Level.MUNICIPALITY, strange);
      assertThat(network.held(Level.MUNICIPALITY, HERE))
          .containsExactly(strange.type() + ": IllegalArgumentException");
      assertThat(network.knows(Level.MUNICIPALITY, person)).isFalse();
    }
    network
        .relay()
        .receiver(Level.MUNICIPALITY)
        .tryAgain(Seal.of(HERE), person.addresseeNumber().digits());
    assertThat(network.held(Level.MUNICIPALITY, HERE)).isEmpty();
    assertThat(network.knows(Level.MUNICIPALITY, person)).isTrue();
  }

  @Test
  void aNoticeOfTheFirstVersionIsUnderstood() {
    ResidentRecord person = relay.resident(HERE);
    ToldNotice told = register.notices(person).getFirst();
    network.hear(
        Level.MUNICIPALITY,
        altered(
            told,
            HERE.digits(),
            1,
            told.type(),
            1,
            """
            {"cause":"MOVE_IN","eventOn":"2026-04-01","identity":{"name":"番号　花子","kana":"バンゴウ　ハナコ",
            "birth":"1990-03-31","sex":"FEMALE","address":"栃木県宇都宮市旭一丁目１番５号",
            "residentCode":"24727059608","individualNumber":"123456789018"}}
            """));
    IdentityInformation kept = network.at(Level.MUNICIPALITY, person).identity();
    assertThat(kept.name()).isEqualTo("番号　花子");
    assertThat(kept.alias()).isNull();
  }
}
