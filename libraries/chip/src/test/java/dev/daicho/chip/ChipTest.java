package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.memory.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes, instructions and what belongs to no command of its own. */
class ChipTest {

  private final TestCard card = TestCard.inserted();

  @ParameterizedTest
  @CsvSource({
    "01A4040C00,6881",
    "03200080,6881",
    "40A4040C00,6881",
    "7FA4040C00,6881",
    "10A4040C00,6884",
    "20A4040C00,6E00",
    "A0A4040C00,6E00",
    "FFCA000000,6E00",
    "00FF000000,6D00",
    "80A4040C00,6D00",
    "802A008001AA00,6D00",
    "0CB0000000,6882",
    "00,6700",
    "80FC0000,6700",
  })
  void beforeAnApplicationIsSelected(String apdu, String status) {
    assertThat(card.send(apdu)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "D392F000260100000001,6982",
    "D3921000310001010401,6982",
    "D3921000310001010402,66F1",
    "D3921000310001010100,66F1",
    "D3921000310001010408,69FC",
  })
  void protectedCommandsAreRefusedInEachApplicationsOwnWay(String application, String status) {
    card.in(Bytes.hex(application));
    assertThat(card.send("08B0000000")).isEqualTo(status);
  }

  @Test
  void whatWasNotExpectedWaitsForTheNextCommandOnly() {
    card.inJpki().show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    String sign = "802A00970430313233";
    assertThat(card.send(sign)).isEqualTo("6100");
    String fetched = card.send("00C0000000");
    assertThat(fetched).hasSize(2 * 258).endsWith("9000");
    assertThat(card.send("00C0000000")).isEqualTo("6985");
    assertThat(card.send(sign + "00")).isEqualTo(fetched);
    assertThat(card.send(sign + "10")).isEqualTo("6C00");
    card.send(sign);
    card.send("00200098");
    assertThat(card.send("00C0000000")).isEqualTo("6985");
  }

  @Test
  void aResetEndsWhatWasShown() {
    card.inJpki().show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    TestCard again = TestCard.of(card.card().reset());
    assertThat(again.send("802A009701AA00")).isEqualTo("6D00");
    assertThat(again.inJpki().send("802A009701AA00")).isEqualTo("6982");
  }

  @Test
  void whatDoesNotFitIntoTheFreeAreaStaysOutside() {
    Memory memory = TestCard.memory();
    Memory once =
        memory.with(TestCard.slot(FreeSlot.SEAL_REGISTRATION, TestCard.ROOM - 10)).orElseThrow();

    assertThat(once.free()).isEqualTo(10);
    assertThat(once.with(TestCard.slot(FreeSlot.SEAL_REGISTRATION, 1))).isEmpty();
    assertThat(once.with(TestCard.slot(FreeSlot.STAFF_CARD, 11))).isEmpty();
    assertThat(once.with(TestCard.slot(FreeSlot.STAFF_CARD, 10)).orElseThrow().free()).isZero();
    Bytes name = FreeSlot.SEAL_REGISTRATION.application().name();
    assertThat(once.without(name).free()).isEqualTo(TestCard.ROOM);
    assertThat(once.without(Jpki.ON_CARD.name())).isEqualTo(once);
    TestCard with = TestCard.of(Card.inserted(once));
    assertThat(with.send("00A4040C08" + name.toHex())).isEqualTo("9000");
    assertThat(with.send("00B0810002")).isEqualTo("77779000");
  }
}
