package dev.daicho.network.relay;

import static dev.daicho.network.relay.TestRelay.DAY;
import static dev.daicho.network.relay.TestRelay.HERE;
import static dev.daicho.network.relay.TestRelay.THERE;
import static dev.daicho.network.relay.TestRelay.again;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {

  private final TestRelay relay = new TestRelay();
  private final TestNetwork network = relay.network;
  private final TestRegister register = relay.register;

  @Test
  void whoMovesIsDoubtedOnlyWhileOneOfTheTwoNoticesIsMissing() {
    ResidentRecord before = relay.resident(HERE);
    network.relay().carry();
    ResidentRecord after = relay.moveIn(THERE, again(before, before.birth().date()));
    network.relay().carry();
    assertThat(relay.doubts(before))
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.kind()).isEqualTo(Doubt.Kind.RESIDENT_TWICE);
          assertThat(doubt.issuers()).containsExactly(THERE.digits(), HERE.digits());
          assertThat(doubt.toString()).doesNotContain(before.residentCode().digits());
        });
    relay.moveOut(before);
    network.relay().carry();
    assertThat(relay.doubts(before)).isEmpty();
    assertThat(network.book(Level.NATION).of(Seal.NATION, after.residentCode()))
        .extracting(record -> record.issuer().digits() + record.current())
        .containsExactly("082015true", "092011false");
  }

  @Test
  void aBirthDateThatDiffersIsSeenAtTheTop() {
    ResidentRecord before = relay.resident(HERE);
    relay.moveOut(before);
    relay.moveIn(THERE, again(before, before.birth().date().plusDays(1)));
    network.relay().carry();
    assertThat(relay.doubts(before))
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.BIRTH_OR_SEX_DIFFERS);
  }

  @Test
  void aCodeFromAnotherPoolIsSeenAtTheTop_untilTheRecordIsGone() {
    ResidentRecord child =
        register
            .desk()
            .file(
                register.procedures().moveInFromAbroad(),
                new MoveInFromAbroad.Filing(
                    List.of(Samples.withoutCode("世帯主")),
                    DAY,
                    Samples.addressIn(HERE, "7"),
                    new HouseholdChoice.OfTheirOwn(),
                    "ドイツ",
                    null),
                TestRegister.actOn(HERE, DAY))
            .orElseThrow()
            .residents()
            .getFirst();
    network.deny(child.residentCode());
    network.relay().carry();
    assertThat(relay.doubts(child))
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.FOREIGN_POOL);
    relay.moveOut(child);
    network.relay().carry();
    assertThat(relay.doubts(child)).isEmpty();
  }

  @Test
  void aCodeFromAnotherPoolInPlaceOfAnotherIsSeenAtTheTop() {
    ResidentRecord before = relay.resident(HERE);
    network.relay().carry();
    ResidentRecord after = relay.changeCode(before);
    network.deny(after.residentCode());
    network.relay().carry();
    assertThat(relay.doubts(after))
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.FOREIGN_POOL);
  }
}
