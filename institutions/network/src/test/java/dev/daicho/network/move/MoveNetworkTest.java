package dev.daicho.network.move;

import static dev.daicho.network.move.TestMoves.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.SealedTables;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.relay.Lines;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Household;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.procedure.CancelAct;
import dev.daicho.register.procedure.ChangeResidentCode;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one municipality to another of a different prefecture, over the real servers. */
class MoveNetworkTest {

  private static final LocalDate MOVED = PLANNED.plusDays(5);

  private final TestMoves moves = new TestMoves(PLANNED.plusDays(7));

  @Test
  void theDataGoAhead_theMoveInRestsOnThem_andTheFormerOneIsTold() {
    MunicipalityCode from = MunicipalityCode.of("011002");
    MunicipalityCode to = MunicipalityCode.of("022012");
    Household family = moves.leaving(from, to, "世帯主", "妻", "子");

    moves.network().carry();

    List<MoveOutData> expected = moves.arrivals().expected(to);
    assertThat(expected).extracting(MoveOutData::relationship).hasSize(3).doesNotHaveDuplicates();
    assertThat(expected.getFirst().relationship().isHead()).isTrue();
    assertThat(expected).extracting(MoveOutData::moveOut).containsOnly(expected.get(1).moveOut());
    assertThat(moves.arrivals().expected(from)).isEmpty();
    ResidentRecord head = family.residents().getFirst();
    assertThat(moves.sent(head).acknowledged()).isTrue();

    Household there = moves.moveIn(to, expected, MOVED).orElseThrow();
    moves.network().carry();

    assertThat(there.residents())
        .extracting(ResidentRecord::residentCode)
        .containsExactlyElementsOf(
            family.residents().stream().map(ResidentRecord::residentCode).toList());
    assertThat(moves.arrivals().expected(to)).isEmpty();
    for (ResidentRecord member : family.residents()) {
      assertThat(moves.removal(member))
          .isEqualTo(
              new Removal(
                  PLANNED,
                  "他の市",
                  false,
                  MOVED,
                  there.residents().getFirst().address().full(),
                  moves.today()));
    }
    assertThat(moves.sent(head).arrivedIn()).isEqualTo(to);
    assertThat(moves.register().newest(head).change().account()).isEqualTo("juki-net");
  }

  @Test
  void carriedAgainFromTheBeginning_nothingChanges() {
    MunicipalityCode from = MunicipalityCode.of("012025");
    MunicipalityCode to = MunicipalityCode.of("022021");
    ResidentRecord person = moves.leaving(from, to, "世帯主").residents().getFirst();
    moves.network().carry();
    moves.moveIn(to, moves.arrivals().expected(to), MOVED).orElseThrow();
    moves.network().carry();
    int rows = moves.register().history(person).size();

    moves.network().replay();
    moves.network().carry();

    assertThat(moves.register().history(person)).hasSize(rows);
    assertThat(moves.arrivals().expected(to)).isEmpty();
    moves
        .network()
        .receivers()
        .values()
        .forEach(receiver -> {
          assertThat(receiver.held(Seal.of(from))).isEmpty();
          assertThat(receiver.held(Seal.of(to))).isEmpty();
        });
  }

  @Test
  void anOrdinaryMoveInIsToldToo() {
    MunicipalityCode from = MunicipalityCode.of("012033");
    MunicipalityCode to = MunicipalityCode.of("022039");
    Household family = moves.register().family(from, TestMoves.CAME, "世帯主");
    moves.moveOut(family, null);

    moves.moveInWithPaper(to, family, from, MOVED).orElseThrow();
    moves.network().carry();

    assertThat(moves.removal(family.residents().getFirst()).confirmedOn()).isEqualTo(MOVED);
  }

  @Test
  void whoNeverFiledToLeave_isNotRemoved_andAnOfficerSeesWhy() {
    MunicipalityCode from = MunicipalityCode.of("012041");
    MunicipalityCode to = MunicipalityCode.of("022047");
    Household family = moves.register().family(from, TestMoves.CAME, "世帯主");

    moves.moveInWithPaper(to, family, from, MOVED).orElseThrow();
    moves.network().carry();

    assertThat(moves.register().newest(family.residents().getFirst()).record().status())
        .isEqualTo(ResidentStatus.RESIDENT);
    assertThat(moves.refusals(from)).containsExactly("moved-out-before");
  }

  @Test
  void whoCameLaterIsAskedForAgain() {
    MunicipalityCode from = MunicipalityCode.of("012050");
    MunicipalityCode to = MunicipalityCode.of("022055");
    ResidentRecord person = moves.leaving(from, to, "世帯主").residents().getFirst();
    moves.network().carry();
    new DeleteMoveOutData(
            TestNetwork.keepers().steward(Level.MUNICIPALITY.keeper()), moves.arrivals())
        .delete(PLANNED.plusDays(32));
    assertThat(moves.arrivals().expected(to)).isEmpty();

    moves.ask(to, from, person.residentCode());
    assertThat(moves.network().requests().answers(to, from)).isEmpty();
    moves.network().carry();

    assertThat(moves.network().requests().answers(to, from))
        .containsExactly(RequestBook.Answer.FOUND);
    assertThat(moves.arrivals().expected(to)).hasSize(1);
    moves.moveIn(to, moves.arrivals().expected(to), MOVED).orElseThrow();
  }

  @Test
  void whoGoesElsewhereThanPlanned_movesInThere_andIsExpectedNowhereElse() {
    MunicipalityCode from = MunicipalityCode.of("012068");
    MunicipalityCode planned = MunicipalityCode.of("022063");
    MunicipalityCode other = MunicipalityCode.of("032018");
    ResidentRecord person = moves.leaving(from, planned, "世帯主").residents().getFirst();
    moves.network().carry();
    MoveOutData stale = moves.arrivals().expected(planned).getFirst();

    moves.ask(other, from, person.residentCode());
    moves.network().carry();
    moves.moveIn(other, moves.arrivals().expected(other), MOVED).orElseThrow();
    moves.network().carry();

    assertThat(moves.removal(person).plannedDestination()).isEqualTo("他の市");
    assertThat(moves.removal(person).confirmedDestination()).contains("盛岡市");
    assertThat(moves.arrivals().expected(planned)).isEmpty();
    assertThat(rules(moves.moveIn(planned, List.of(stale), MOVED)))
        .contains("not-registered-meanwhile");
    moves.ask(planned, from, person.residentCode());
    moves.network().carry();
    assertThat(moves.network().requests().answers(planned, from))
        .containsExactly(RequestBook.Answer.UNKNOWN);
  }

  @Test
  void whoStays_isExpectedNowhere() {
    MunicipalityCode from = MunicipalityCode.of("012076");
    MunicipalityCode to = MunicipalityCode.of("022071");
    ResidentRecord person = moves.leaving(from, to, "世帯主").residents().getFirst();
    moves.network().carry();

    cancel(person);
    moves.network().carry();

    assertThat(moves.arrivals().expected(to)).isEmpty();
    assertThat(moves.sent(person).isVoid()).isTrue();
    moves.ask(to, from, person.residentCode());
    moves.network().carry();
    assertThat(moves.network().requests().answers(to, from))
        .containsExactly(RequestBook.Answer.UNKNOWN);
  }

  @Test
  void whoComesBack_isARegisteredResident_andNoLongerExpected() {
    MunicipalityCode from = MunicipalityCode.of("012084");
    MunicipalityCode to = MunicipalityCode.of("022080");
    Household family = moves.leaving(from, to, "世帯主");
    ResidentRecord person = family.residents().getFirst();
    moves.network().carry();
    MoveOutData stale = moves.arrivals().expected(to).getFirst();

    moves.ask(from, from, person.residentCode());
    moves.network().carry();
    moves.moveIn(from, moves.arrivals().expected(from), MOVED).orElseThrow();
    moves.network().carry();

    assertThat(moves.register().newest(person).record().status())
        .isEqualTo(ResidentStatus.RESIDENT);
    assertThat(moves.arrivals().expected(to)).isEmpty();
    assertThat(rules(moves.moveIn(to, List.of(stale), MOVED))).contains("not-registered-meanwhile");
  }

  @Test
  void dataSentAgainReplaceTheOlder() {
    MunicipalityCode from = MunicipalityCode.of("012092");
    MunicipalityCode to = MunicipalityCode.of("022098");
    Household family = moves.leaving(from, to, "世帯主");
    ResidentRecord person = family.residents().getFirst();
    moves.network().carry();
    long first = moves.arrivals().expected(to).getFirst().moveOut();
    cancel(person);
    moves.moveOut(family, new MoveOut.WithoutPaper(to));

    moves.network().carry();
    moves.ask(to, from, person.residentCode());
    moves.network().carry();

    assertThat(moves.arrivals().expected(to))
        .singleElement()
        .extracting(MoveOutData::moveOut)
        .isNotEqualTo(first);
  }

  @Test
  void whatIsPostedWhileTheLineIsOff_arrivesWhenItIsBack() {
    MunicipalityCode from = MunicipalityCode.of("012106");
    MunicipalityCode to = MunicipalityCode.of("024015");
    Lines lines = new TestNetwork(PLANNED).relay().lines();
    lines.takeOff(from, "test");
    moves.leaving(from, to, "世帯主");
    moves.network().carry();
    assertThat(moves.arrivals().expected(to)).isEmpty();

    lines.putBack(from);
    moves.network().carry();

    assertThat(moves.arrivals().expected(to)).hasSize(1);
  }

  @Test
  void noTableLetsTheSealBePassedBy() {
    assertThat(SealedTables.faults(TestNetwork.keepers(), List.of(Level.MUNICIPALITY.keeper())))
        .isEmpty();
  }

  /** The destination records the code recorded last, and no card is held any more. */
  @Test
  void whoChangesTheCodeBeforeLeaving_isExpectedUnderTheNewOne() {
    MunicipalityCode from = MunicipalityCode.of("015555");
    MunicipalityCode to = MunicipalityCode.of("023078");
    Household family = moves.register().family(from, TestMoves.CAME, "世帯主");
    ResidentRecord person = family.residents().getFirst();
    moves.register().issueCard(person);
    moves
        .register()
        .desk()
        .file(
            moves.register().procedures().moveOut(),
            new MoveOut.Filing(
                family.number(),
                List.of(person.addresseeNumber()),
                PLANNED,
                "他の市",
                false,
                false,
                new MoveOut.WithoutPaper(to)),
            TestRegister.actOn(from, PLANNED.minusDays(3)))
        .orElseThrow();
    moves.network().carry();
    assertThat(moves.arrivals().expected(to).getFirst().holdsCard()).isTrue();

    ResidentRecord after =
        moves
            .register()
            .desk()
            .file(
                moves.register().procedures().changeResidentCode(),
                new ChangeResidentCode.Filing(
                    person.addresseeNumber(), person.residentCode(), Requester.inPerson()),
                TestRegister.actOn(from, PLANNED.minusDays(2)))
            .orElseThrow();
    moves.network().carry();

    assertThat(moves.arrivals().expected(to))
        .singleElement()
        .satisfies(expected -> {
          assertThat(expected.residentCode()).isEqualTo(after.residentCode());
          assertThat(expected.individualNumber()).isEqualTo(person.individualNumber());
          assertThat(expected.holdsCard()).isFalse();
        });
  }

  private void cancel(ResidentRecord person) {
    moves
        .register()
        .desk()
        .file(
            moves.register().procedures().cancelAct(),
            new CancelAct.Filing(moves.register().newest(person).change().actNumber(), "転出しない"),
            TestRegister.actOn(person.municipality(), moves.today()))
        .orElseThrow();
  }

  private static List<String> rules(Outcome<Household> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Household>) outcome).refusals().stream().map(Refusal::rule).toList();
  }
}
