package dev.daicho.register.disclosure;

import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Notification;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.ChangeResidentCode;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationPapersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));
  private final NotificationPapers papers =
      new NotificationPapers(
          new Gate(town.log(), TestTown.clockAt(DAY), List.of(new NumbersOnlyForNumberAffairs())),
          town.register().residents(),
          town.register().notifications());
  private final ResidentRecord person = town.family(DAY, "世帯主").residents().getFirst();

  @Test
  void aPaperSaysWhatTheRecordSaidByItsAct_alsoAfterAFurtherChange() {
    ResidentRecord second = changeNumber();
    ResidentRecord third = changeCode(second);
    List<Notification> owed = owed("number-affairs");
    assertThat(owed)
        .extracting(Notification::kind)
        .containsExactly(
            Notification.Kind.INDIVIDUAL_NUMBER, Notification.Kind.RESIDENT_CODE_CHANGE);

    NotificationPapers.Paper number = paper(owed.getFirst());
    assertThat(number.name()).isEqualTo(person.names().display());
    assertThat(number.birth()).contains("1980", "昭和55");
    assertThat(number.digits()).isEqualTo(second.individualNumber().formatted());
    assertThat(number.item()).isEqualTo(RecordItem.INDIVIDUAL_NUMBER.title());
    assertThat(paper(owed.getLast()).digits()).isEqualTo(third.residentCode().formatted());

    TestRegister.Logged entry = town.logged(UTSUNOMIYA).getFirst();
    assertThat(entry.subject()).contains(person.addresseeNumber().digits());
    assertThat(entry.items()).containsExactlyInAnyOrder("name", "birth", "resident-code");
    assertThat(entry.detail().orElseThrow())
        .doesNotContain(third.residentCode().digits(), third.individualNumber().digits());
  }

  @Test
  void withoutThePurposeThatNeedsNumbers_noPaperLeaves_butTheListDoes() {
    changeNumber();
    Notification owed = owed("filing").getFirst();
    Answer<NotificationPapers.Paper> answer =
        papers.paper(asker(UTSUNOMIYA, "filing"), person.addresseeNumber(), owed.number());
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Refused.class,
            refused ->
                assertThat(((Refusal) refused.why().getFirst()).rule())
                    .isEqualTo("numbers-only-for-number-affairs"));
    assertThat(papers.paper(asker(UTSUNOMIYA, ""), person.addresseeNumber(), owed.number()))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void nobodyElses_ofNobody_ofAnotherMunicipality() {
    changeNumber();
    Notification owed = owed("number-affairs").getFirst();
    ResidentRecord other = town.family(DAY, "世帯主").residents().getFirst();
    for (AddresseeNumber who :
        List.of(other.addresseeNumber(), AddresseeNumber.fromSerial(77_777_777_777L))) {
      assertThat(papers.paper(asker(UTSUNOMIYA, "number-affairs"), who, owed.number()))
          .isInstanceOf(Answer.Nothing.class);
    }
    assertThat(
            papers.owed(asker(UTSUNOMIYA, "filing"), AddresseeNumber.fromSerial(77_777_777_777L)))
        .isInstanceOf(Answer.Nothing.class);
    assertThat(
            papers.paper(
                asker(MunicipalityCode.of("102016"), "number-affairs"),
                person.addresseeNumber(),
                owed.number()))
        .isInstanceOf(Answer.Nothing.class);
  }

  @Test
  void nothingOfItStandsInItsWords() {
    changeNumber();
    Notification owed = owed("number-affairs").getFirst();
    assertThat(paper(owed).toString()).isEqualTo("Paper[masked]");
  }

  private ResidentRecord changeNumber() {
    return town.file(
            town.procedures().changeIndividualNumber(),
            new ChangeIndividualNumber.Filing(person.addresseeNumber(), "漏えいしたため", null),
            DAY)
        .orElseThrow();
  }

  private ResidentRecord changeCode(ResidentRecord of) {
    return town.file(
            town.procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                of.addresseeNumber(), of.residentCode(), Requester.inPerson()),
            DAY)
        .orElseThrow();
  }

  private List<Notification> owed(String purpose) {
    Answer<NotificationPapers.Owed> answer =
        papers.owed(asker(UTSUNOMIYA, purpose), person.addresseeNumber());
    assertThat(answer).isInstanceOf(Answer.Given.class);
    NotificationPapers.Owed owed = ((Answer.Given<NotificationPapers.Owed>) answer).value();
    assertThat(owed.name()).isEqualTo(person.names().display());
    return owed.notifications();
  }

  private NotificationPapers.Paper paper(Notification owed) {
    Answer<NotificationPapers.Paper> answer =
        papers.paper(asker(UTSUNOMIYA, "number-affairs"), owed.person(), owed.number());
    assertThat(answer).isInstanceOf(Answer.Given.class);
    return ((Answer.Given<NotificationPapers.Paper>) answer).value();
  }

  private static Inquiry.Asker asker(MunicipalityCode municipality, String purpose) {
    return new Inquiry.Asker(new Actor("officer", Role.MUNICIPAL_OFFICER, municipality), purpose);
  }
}
