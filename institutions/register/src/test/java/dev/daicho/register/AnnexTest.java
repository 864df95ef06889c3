package dev.daicho.register;

import static dev.daicho.register.AnnexSamples.AT;
import static dev.daicho.register.AnnexSamples.HERE;
import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.SHIBUYA;
import static dev.daicho.register.AnnexSamples.annex;
import static dev.daicho.register.AnnexSamples.home;
import static dev.daicho.register.AnnexSamples.lives;
import static dev.daicho.register.AnnexSamples.notice;
import static dev.daicho.register.AnnexSamples.person;
import static dev.daicho.register.AnnexSamples.stays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnexTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final AnnexPerson hanako = person(TestRegister.freshCode());
  private final AnnexPerson married =
      new AnnexPerson(
          hanako.registeredDomicile(),
          "見本　次郎",
          "見本　花子",
          "ミホン　ハナコ",
          hanako.birth(),
          hanako.sex(),
          hanako.residentCode());

  @Test
  void whateverTheOrderOfNotices_theRowIsByDay_andTheNewestWordHolds() {
    AnnexNotice first = lives(OYAMA, hanako, MARCH, 0);
    AnnexNotice second = lives(SHIBUYA, married, APRIL, 1);
    Annex inOrder = Annex.begun(HERE, first).after(second);
    Annex outOfOrder = Annex.begun(HERE, second).after(first);

    assertThat(stays(inOrder)).containsExactly(home(OYAMA, MARCH), home(SHIBUYA, APRIL));
    assertThat(outOfOrder.saysAs(inOrder)).isTrue();
    assertThat(outOfOrder.person()).isEqualTo(married);
    assertThat(outOfOrder.stay()).isEqualTo(home(SHIBUYA, APRIL));
  }

  @Test
  void heardTwiceItSaysTheSame() {
    AnnexNotice notice = lives(OYAMA, hanako, MARCH, 0);
    Annex once = Annex.begun(HERE, notice);
    assertThat(once.after(notice)).isEqualTo(once);
  }

  @Test
  void whatIsStruckGoes_andWithItsOnlyLineTheAnnexEnds_untilAnotherComes() {
    Annex annex = annex(hanako, OYAMA, MARCH);
    Annex empty = annex.after(notice(OYAMA, hanako, null, home(OYAMA, MARCH), null, 1));
    assertThat(empty.lines()).isEmpty();
    assertThat(empty.end()).isEqualTo(new AnnexEnd(AnnexEnd.Why.MISTAKE, MAY, null));
    assertThat(empty.after(lives(SHIBUYA, hanako, APRIL, 2)).current()).isTrue();
  }

  @Test
  void aDeathEndsIt_anOlderWordDoesNotReviveIt_aCancellationDoes() {
    Annex annex = annex(hanako, OYAMA, MARCH);
    Annex dead = annex.after(notice(OYAMA, hanako, home(OYAMA, MARCH), null, MAY, 2));
    assertThat(dead.end()).isEqualTo(new AnnexEnd(AnnexEnd.Why.DEATH, MAY, null));
    assertThat(dead.after(lives(SHIBUYA, hanako, APRIL, 1)).end()).isEqualTo(dead.end());
    assertThat(dead.after(lives(OYAMA, hanako, MARCH, 3)).current()).isTrue();
  }

  @Test
  void aTransferJoinsWhatIsHereAlready() {
    AnnexTransfer transfer =
        new AnnexTransfer(
            OYAMA,
            MAY,
            hanako,
            List.of(new AnnexLine(home(OYAMA, MARCH), OYAMA, AT)),
            AT.minusSeconds(60));
    Annex here = annex(married, SHIBUYA, APRIL).after(transfer);
    assertThat(stays(here)).containsExactly(home(OYAMA, MARCH), home(SHIBUYA, APRIL));
    assertThat(here.person()).as("told later").isEqualTo(married);
    assertThat(here.after(transfer).saysAs(here)).isTrue();
  }

  @Test
  void theNetworkHearsOnlyOfItsItems() {
    Annex annex = annex(hanako, OYAMA, MARCH);
    assertThat(AnnexChanged.of(null, annex, MAY).orElseThrow().how())
        .isEqualTo(AnnexChanged.How.ENTERED);
    Annex otherRegister =
        new Annex(HERE, 1, hanako.in("栃木県宇都宮市泉町３番", "番号　太郎"), annex.lines(), AT, null);
    assertThat(AnnexChanged.of(annex, otherRegister, MAY)).isEmpty();
    Annex moved = annex.after(lives(SHIBUYA, hanako, APRIL, 1));
    AnnexChanged corrected = AnnexChanged.of(annex, moved, MAY).orElseThrow();
    assertThat(corrected.how()).isEqualTo(AnnexChanged.How.CORRECTED);
    assertThat(corrected.identity().address()).isEqualTo(SHIBUYA.digits() + "の家");
    assertThat(corrected.formerCode()).isNull();
    Annex recoded = annex.after(lives(OYAMA, person(TestRegister.freshCode()), MARCH, 1));
    assertThat(AnnexChanged.of(annex, recoded, MAY).orElseThrow().formerCode())
        .isEqualTo(hanako.residentCode());
    Annex struck = annex.after(notice(OYAMA, hanako, null, home(OYAMA, MARCH), null, 1));
    AnnexChanged removed = AnnexChanged.of(annex, struck, MAY).orElseThrow();
    assertThat(removed.how()).isEqualTo(AnnexChanged.How.REMOVED);
    assertThat(removed.identity()).as("as it was recorded").isEqualTo(AnnexIdentity.of(annex));
    assertThat(AnnexChanged.of(struck, struck, MAY)).isEmpty();
    assertThat(AnnexChanged.of(struck, annex, MAY).orElseThrow().how())
        .isEqualTo(AnnexChanged.How.ENTERED);
  }
}
