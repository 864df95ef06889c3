package dev.daicho.town.personas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Alias;
import dev.daicho.register.Citizenship;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.Sex;
import dev.daicho.town.people.InventedPerson;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The people whom every town contains are there and are what they are for. */
final class PersonasTest {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);
  private static final Personas PERSONAS = Personas.ofEveryTown(START);

  /** Public API: others' tests name these ids. One may be added, none taken away or renamed. */
  @Test
  void ofEveryTown_containsTheseIds() {
    assertThat(PERSONAS.all().map(Persona::id))
        .containsExactly(
            "taro",
            "hanako",
            "mirai",
            "hikaru",
            "wataru",
            "satsuki",
            "daisuke",
            "keiko",
            "urara",
            "minami-haruka",
            "sora",
            "umi",
            "kaito",
            "linh",
            "yeongsu",
            "maria",
            "tsubasa",
            "sadako",
            "hiroshi-east",
            "hiroshi-west",
            "ume",
            "kazuto",
            "nagako");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-10-05", "2024-02-29", "2026-12-31", "2040-03-01", "2099-12-31"})
  void ofEveryTown_isSoundOnAnyDay(LocalDate start) {
    Personas personas = Personas.ofEveryTown(start);
    InventedPerson mother = personas.byId("hanako").orElseThrow().person();
    InventedPerson child = personas.byId("mirai").orElseThrow().person();
    assertThat(Period.between(mother.birth().date(), child.birth().date()).getYears())
        .isBetween(21, 23);
    assertThat(Period.between(child.birth().date(), start).getYears()).isEqualTo(14);
    assertThat(Period.between(child.birth().date(), start.plusDays(32)).getYears()).isEqualTo(15);
  }

  @Test
  void hanako_isThePersonOfTheDocuments() {
    Persona hanako = PERSONAS.byId("hanako").orElseThrow();
    assertThat(hanako.person().names().name()).isEqualTo("番号　花子");
    assertThat(hanako.person().names().kana()).isEqualTo("バンゴウ　ハナコ");
    assertThat(hanako.person().birth()).isEqualTo(RecordedDate.of(LocalDate.of(1989, 3, 31)));
    assertThat(hanako.person().sex()).isEqualTo(Sex.FEMALE);
    assertThat(hanako.card()).isEqualTo(new Persona.CardSecrets("1234", "ABC123"));
    assertThat(hanako.whereabouts()).isEqualTo(new Whereabouts.Here());
    assertThat(PERSONAS.households().getFirst().members()).contains(hanako).hasSize(4);
    assertThat(PERSONAS.households())
        .allMatch(
            household -> household.address().municipality().equals(MunicipalityCode.of("092011")));
  }

  @Test
  void wataru_hasAVariationSequenceInHisSurname() {
    String name = person("wataru").names().name();
    assertThat(name.codePoints().toArray()).startsWith(0x6E21, 0x9089, 0xE0110, 0x3000);
    assertThat(((Citizenship.Japanese) person("wataru").citizenship()).headOfFamilyRegister())
        .isEqualTo(name);
  }

  @Test
  void satsuki_hasACharacterBeyondTheBasicPlane() {
    assertThat(person("satsuki").names().name().codePoints().toArray()).startsWith(0x20BB7, 0x7530);
  }

  @Test
  void keiko_hasAFormerSurname() {
    assertThat(person("keiko").names().formerSurname()).isEqualTo(new FormerSurname("佐々木", "ササキ"));
  }

  @Test
  void urara_wasBornOnALeapDay() {
    LocalDate birth = person("urara").birth().date();
    assertThat(birth.getMonth()).isEqualTo(Month.FEBRUARY);
    assertThat(birth.getDayOfMonth()).isEqualTo(29);
  }

  @Test
  void soraAndUmi_areTwinsInOneHousehold() {
    PersonaHousehold household = householdOf("sora");
    assertThat(household.members().stream().map(Persona::id)).contains("sora", "umi");
    assertThat(person("sora").birth()).isEqualTo(person("umi").birth());
    assertThat(person("sora").sex()).isEqualTo(person("umi").sex());
    assertThat(person("sora").names()).isNotEqualTo(person("umi").names());
  }

  @Test
  void everybodyBelow15_cannotSign() {
    assertThat(PERSONAS.all())
        .filteredOn(one -> one.person().birth().date().isAfter(START.minusYears(15)))
        .extracting(Persona::id)
        .containsExactly("mirai", "hikaru", "sora", "umi");
    assertThat(PERSONAS.all())
        .filteredOn(one -> one.person().birth().date().isAfter(START.minusYears(15)))
        .allMatch(one -> one.card() == null || one.card().signPassword() == null);
  }

  @Test
  void kaito_hasBeenAbroadSinceLastYear() {
    assertThat(whereabouts("kaito"))
        .isEqualTo(
            new Whereabouts.Abroad(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 6, 1), "カナダ"));
  }

  @Test
  void linh_hasAPeriodOfStayThatEndsSoon() {
    ResidenceStatus.MidToLongTerm stay = (ResidenceStatus.MidToLongTerm) status("linh");
    assertThat(stay.period()).isEqualTo("３年");
    assertThat(stay.expiresOn()).isEqualTo(START.plusDays(40));
  }

  @Test
  void yeongsu_isASpecialPermanentResidentWithBothNames() {
    assertThat(status("yeongsu")).isInstanceOf(ResidenceStatus.SpecialPermanentResident.class);
    assertThat(person("yeongsu").names().name()).isEqualTo("金　永洙");
    assertThat(person("yeongsu").names().alphabet()).isEqualTo("KIM YEONGSU");
  }

  @Test
  void maria_hasAnAliasAndNoPeriodOfStay() {
    assertThat(person("maria").names().alias()).isEqualTo(new Alias("山田　まりあ", "ヤマダ　マリア"));
    ResidenceStatus.MidToLongTerm stay = (ResidenceStatus.MidToLongTerm) status("maria");
    assertThat(stay.status()).isEqualTo("永住者");
    assertThat(stay.period()).isNull();
    assertThat(stay.expiresOn()).isNull();
  }

  @Test
  void tsubasa_isBetweenTwoResidences() {
    Whereabouts.MovingOut moving = (Whereabouts.MovingOut) whereabouts("tsubasa");
    assertThat(moving.to()).isEqualTo(MunicipalityCode.of("141003"));
    assertThat(moving.filed()).isBefore(moving.leaves());
    assertThat(moving.leaves()).isBetween(START.minusDays(14), START.minusDays(1));
  }

  @Test
  void sadako_livesInAFacility() {
    assertThat(householdOf("sadako").address().building()).isEqualTo("特別養護老人ホーム番号苑");
    assertThat(householdOf("sadako").members()).hasSize(1);
  }

  @Test
  void hikaru_wasBornJustNow() {
    assertThat(person("hikaru").birth().date()).isEqualTo(START.minusDays(20));
    assertThat(PERSONAS.byId("hikaru").orElseThrow().card()).isNull();
  }

  @Test
  void theTwoHiroshis_differInAddressOnly() {
    InventedPerson east = person("hiroshi-east");
    InventedPerson west = person("hiroshi-west");
    assertThat(east.names()).isEqualTo(west.names());
    assertThat(east.birth()).isEqualTo(west.birth());
    assertThat(east.sex()).isEqualTo(west.sex());
    assertThat(householdOf("hiroshi-east").address())
        .isNotEqualTo(householdOf("hiroshi-west").address());
  }

  @Test
  void ume_isACentenarianWhoseBirthDayIsNotKnown() {
    RecordedDate birth = person("ume").birth();
    assertThat(birth.exact()).isFalse();
    assertThat(birth.asWritten()).isEqualTo("大正10年 月日不詳");
    assertThat(birth.date()).isBefore(START.minusYears(100));
  }

  @Test
  void kazuto_livesAlone() {
    assertThat(householdOf("kazuto").members()).hasSize(1);
  }

  @Test
  void nagako_hasAnAddressTooLongForTheForms() {
    assertThat(householdOf("nagako").address().local()).hasSizeGreaterThan(80);
  }

  private static InventedPerson person(String id) {
    return PERSONAS.byId(id).orElseThrow().person();
  }

  private static Whereabouts whereabouts(String id) {
    return PERSONAS.byId(id).orElseThrow().whereabouts();
  }

  private static ResidenceStatus status(String id) {
    return ((Citizenship.Foreign) person(id).citizenship()).status();
  }

  private static PersonaHousehold householdOf(String id) {
    return PERSONAS.households().stream()
        .filter(household -> household.members().stream().anyMatch(one -> one.id().equals(id)))
        .findFirst()
        .orElseThrow();
  }
}
