package dev.daicho.network.annex;

import static dev.daicho.network.annex.TestAnnexNetwork.DOMICILE;
import static dev.daicho.network.annex.TestAnnexNetwork.OYAMA;
import static dev.daicho.network.annex.TestAnnexNetwork.SHIBUYA;
import static dev.daicho.network.annex.TestAnnexNetwork.somebody;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Citizenship;
import dev.daicho.register.ResidenceElsewhere.Answer;
import dev.daicho.register.ResidenceElsewhere.Returner;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnFromAbroadTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

  private final TestAnnexNetwork towns = new TestAnnexNetwork(TODAY);
  private final ResidentCode code = TestRegister.freshCode();
  private final Newcomer person = somebody(DOMICILE, code);

  private Answer find(String name, String kana, String domicile) {
    return towns
        .elsewhere()
        .find(
            new Returner(
                name, kana, person.birth().date(), person.sex(), domicile, actOn(OYAMA, TODAY)));
  }

  private Answer find() {
    return find(person.names().name(), person.names().kana(), DOMICILE);
  }

  private void abroad(Newcomer who) {
    ResidentRecord record = towns.movesIn(SHIBUYA, who, MARCH);
    towns.leavesTheCountry(record, APRIL);
    towns.carry();
  }

  @Test
  void whoLeftTheCountryIsFoundWithCodeAndNumber_andItIsWrittenDown() {
    abroad(person);
    assertThat(find()).isEqualTo(new Answer.One(code, TestRegister.numberOf(code)));
    assertThat(logged())
        .first()
        .asString()
        .contains("ask-line", "30条の44の3", OYAMA.digits(), "individual-number");
  }

  @Test
  void howItWasTypedDoesNotMatter_whoItIsDoes() {
    abroad(person);
    String typed = person.names().name().replace("　", " ");
    assertThat(find(typed, "ふひょう だれか", DOMICILE)).isInstanceOf(Answer.One.class);
    assertThat(find(typed, "", "本籍不明")).isInstanceOf(Answer.One.class);
    assertThat(find(typed, "ベツ　ジン", DOMICILE)).isEqualTo(new Answer.Nobody());
    assertThat(find("別人", "", DOMICILE)).isEqualTo(new Answer.Nobody());
    assertThat(find(typed, "", "栃木県小山市中央町一丁目"))
        .as("another family register")
        .isEqualTo(new Answer.Nobody());
  }

  @Test
  void nobodyWhoNeverWasHere() {
    assertThat(find()).isEqualTo(new Answer.Nobody());
  }

  @Test
  void whoHasNotLeftIsAResidentSomewhere() {
    towns.movesIn(SHIBUYA, person, MARCH);
    towns.carry();
    assertThat(find()).isEqualTo(new Answer.ResidentSomewhere());
  }

  @Test
  void twoAlikeAreNotToldApart_unlessByTheirDomicile() {
    abroad(person);
    ResidentCode other = TestRegister.freshCode();
    abroad(
        new Newcomer(
            person.names(),
            person.birth(),
            person.sex(),
            person.as(),
            new Citizenship.Japanese("栃木県小山市中央町一丁目", "附票　次郎"),
            other,
            TestRegister.numberOf(other)));
    assertThat(find(person.names().name(), "", "本籍不明")).isEqualTo(new Answer.Several(2));
    assertThat(find()).isEqualTo(new Answer.One(code, TestRegister.numberOf(code)));
  }

  /** The national audit log, newest first. */
  private static List<List<Object>> logged() {
    return TestNetwork.keepers()
        .store(Level.NATION.keeper())
        .within(
            Seal.NATION,
            () ->
                TestNetwork.keepers()
                    .store(Level.NATION.keeper())
                    .sql()
                    .sql(
                        "select act, basis, array_to_string(items, ' ') from audit_entry order by entry desc limit 1")
                    .query((row, n) ->
                        List.<Object>of(row.getString(1), row.getString(2), row.getString(3)))
                    .list());
  }
}
