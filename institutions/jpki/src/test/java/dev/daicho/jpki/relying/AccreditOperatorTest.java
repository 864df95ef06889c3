package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccreditOperatorTest {

  private final Parties parties = new Parties(LocalDate.of(2027, 2, 28));

  @Test
  void forAYear_whichMayEndOnALeapDay() {
    RelyingParty party = parties.accredited(PartyKind.ACCREDITED_OPERATOR);
    assertThat(party.accreditation())
        .hasValue(
            new RelyingParty.Accreditation(
                LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29), false));
  }

  @Test
  void notWhoNeedsNone_norWhoIsNotThere() {
    AccreditOperator accredit = new AccreditOperator(parties.acts());
    assertThat(
            TestJpki.rule(
                accredit.accredit(parties.registered(PartyKind.COURT).code(), Parties.JLIS)))
        .isEqualTo("accredited-by-kind");
    assertThat(TestJpki.rule(accredit.accredit("nobody", Parties.JLIS)))
        .isEqualTo("registered-once");
  }
}
