package dev.daicho.register.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.Sex;
import dev.daicho.register.procedure.Newcomer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFieldsTest {

  private static final PeopleFields NUMBERS_NEEDED = new PeopleFields(true);
  private static final PeopleFields NUMBERS_OPTIONAL = new PeopleFields(false);

  private final Map<String, String> typed =
      new HashMap<>(
          Map.of(
              "act", "preview",
              "domicile", "栃木県宇都宮市旭一丁目１番",
              "headOfRegister", "番号　太郎",
              "name1", "番号　太郎",
              "kana1", "バンゴウ　タロウ",
              "birth1", "昭和55年2月29日",
              "sex1", "MALE",
              "as1", "世帯主"));

  private Inputs inputs() {
    return new Inputs(
        typed.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
  }

  /** The names of the questions that are answered wrongly. */
  private static List<String> wrong(PeopleFields people, Inputs inputs) {
    return people.fields().stream()
        .filter(field -> inputs.shown(field).error() != null)
        .map(FormField::name)
        .toList();
  }

  private Newcomer only() {
    Inputs inputs = inputs();
    List<Newcomer> people = NUMBERS_OPTIONAL.read(inputs);
    assertThat(wrong(NUMBERS_OPTIONAL, inputs)).isEmpty();
    assertThat(people).hasSize(1);
    return people.getFirst();
  }

  private void foreigner(String ground) {
    typed.putAll(
        Map.of(
            "residence1", ground,
            "alphabet1", "SCHMIDT JOHN",
            "name1", "",
            "kana1", "",
            "nationality1", "ドイツ",
            "since1", "2026-04-01",
            "domicile", "",
            "headOfRegister", ""));
  }

  @Test
  void aCitizen() {
    Newcomer person = only();
    assertThat(person.names()).isEqualTo(Names.of("番号　太郎", "バンゴウ　タロウ"));
    assertThat(person.birth().date()).isEqualTo(LocalDate.of(1980, 2, 29));
    assertThat(person.sex()).isEqualTo(Sex.MALE);
    assertThat(person.as()).isEqualTo(Relationship.HEAD);
    assertThat(person.citizenship()).isEqualTo(new Citizenship.Japanese("栃木県宇都宮市旭一丁目１番", "番号　太郎"));
    assertThat(person.residentCode()).isNull();
    assertThat(person.individualNumber()).isNull();
  }

  @Test
  void aMidToLongTermResidentWithoutANameInKanji() {
    foreigner("mid-to-long-term");
    typed.putAll(
        Map.of(
            "status1",
            "技術・人文知識・国際業務",
            "period1",
            "3年",
            "expires1",
            "R11.3.31",
            "card1",
            "AB12345678CD"));
    Newcomer person = only();
    assertThat(person.names()).isEqualTo(new Names("", "", "SCHMIDT JOHN", null, null));
    assertThat(person.citizenship())
        .isEqualTo(
            new Citizenship.Foreign(
                "ドイツ",
                new ResidenceStatus.MidToLongTerm(
                    "技術・人文知識・国際業務",
                    "3年",
                    LocalDate.of(2029, 3, 31),
                    ResidenceCardNumber.of("AB12345678CD")),
                LocalDate.of(2026, 4, 1)));
  }

  @Test
  void aPermanentResidentHasNeitherPeriodNorExpiry() {
    foreigner("mid-to-long-term");
    typed.putAll(Map.of("status1", "永住者", "card1", "AB12345678CD"));
    assertThat(only().citizenship())
        .isInstanceOfSatisfying(
            Citizenship.Foreign.class,
            foreign ->
                assertThat(foreign.status())
                    .isEqualTo(
                        new ResidenceStatus.MidToLongTerm(
                            "永住者", null, null, ResidenceCardNumber.of("AB12345678CD"))));
  }

  @ParameterizedTest
  @CsvSource({
    "special-permanent, SpecialPermanentResident",
    "temporary-refuge, TemporaryRefuge",
    "provisional-stay, ProvisionalStay",
    "born-here, TransitionalByBirth",
    "nationality-lost, TransitionalByLossOfNationality"
  })
  void theOtherGrounds(String ground, String status) {
    foreigner(ground);
    typed.putAll(Map.of("card1", "AB12345678CD", "period1", "6月"));
    assertThat(((Citizenship.Foreign) only().citizenship()).status().getClass().getSimpleName())
        .isEqualTo(status);
  }

  @Test
  void aMixedFamily_onlyThoseWithANameAreRead() {
    typed.putAll(
        Map.of(
            "name2",
            "",
            "alphabet2",
            "SCHMIDT ANNA",
            "birth2",
            "1981-01-01",
            "sex2",
            "FEMALE",
            "as2",
            "妻",
            "residence2",
            "special-permanent",
            "nationality2",
            "ドイツ",
            "since2",
            "2026-04-01",
            "card2",
            "AB12345678CD"));
    typed.putAll(
        Map.of(
            "name4",
            "番号　花子",
            "kana4",
            "バンゴウ　ハナコ",
            "birth4",
            "2010-01-01",
            "sex4",
            "FEMALE",
            "as4",
            "子"));
    Inputs inputs = inputs();
    List<Newcomer> people = NUMBERS_OPTIONAL.read(inputs);
    assertThat(wrong(NUMBERS_OPTIONAL, inputs)).isEmpty();
    assertThat(people).extracting(person -> person.as().words()).containsExactly("世帯主", "妻", "子");
  }

  @Test
  void whatIsMissingOrWrongIsTold_eachWithItsQuestion() {
    typed.putAll(
        Map.of(
            "name1",
            "",
            "birth1",
            "2026-02-30",
            "as1",
            "知人",
            "code1",
            "1",
            "number1",
            "123456789010"));
    typed.remove("domicile");
    Inputs inputs = inputs();
    NUMBERS_NEEDED.read(inputs);
    assertThat(inputs.wrong()).isTrue();
    assertThat(wrong(NUMBERS_NEEDED, inputs))
        .containsExactlyInAnyOrder("domicile", "name1", "birth1", "as1", "code1", "number1");
  }

  @Test
  void codeAndNumberMustBeThereWhereTheyAreNeeded() {
    Inputs inputs = inputs();
    NUMBERS_NEEDED.read(inputs);
    assertThat(wrong(NUMBERS_NEEDED, inputs)).containsExactly("code1", "number1");
  }

  @Test
  void aResidenceCardsNumberIsChecked() {
    foreigner("special-permanent");
    typed.put("card1", "12345678");
    Inputs inputs = inputs();
    NUMBERS_OPTIONAL.read(inputs);
    assertThat(wrong(NUMBERS_OPTIONAL, inputs)).containsExactly("card1");
  }
}
