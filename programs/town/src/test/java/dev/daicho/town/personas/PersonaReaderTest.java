package dev.daicho.town.personas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.town.personas.PersonaFault.Kind;
import dev.daicho.town.personas.Personas.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a file can be broken is said with its line and field. */
final class PersonaReaderTest {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  /** The numbers of these lines, from 1, are in the tests. */
  private static final String SOUND =
      """
      households:
        - id: house
          municipality: "092011"
          address: {town: 旭一丁目, block: ９９番１号}
          members:
            - id: one
              names: {name: 台帳　一, kana: ダイチョウ　ハジメ}
              born: 1990-01-01
              sex: 男
              relationship: 世帯主
              family_register: {place: 栃木県宇都宮市旭一丁目９９番地, head: 台帳　一}
              became_resident: 2000-01-01
              address_fixed: 2010-01-01
              from: {country: カナダ}
              card: {login_pin: "1234", sign_password: ABC123}
              for:
                ja: 試し
                en: A trial
            - id: two
              names: {alphabet: SMITH JANE, kana: スミス　ジェーン}
              born: 1991-01-01
              sex: 女
              relationship: 妻
              foreign: {nationality: 米国, status: 日本人の配偶者等, period: ３年, expires: start+1y, card_number: AB12345678CD}
              became_resident: 2014-01-01
              address_fixed: 2014-01-01
              moving_out: {filed: start-1d, leaves: start+3d, municipality: "131130", address: 東京都渋谷区}
              for: {ja: 試し, en: A trial}
      """;

  @Test
  void read_takesASoundFile() {
    assertThat(Personas.read(SOUND, START)).isInstanceOf(Reading.Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          born: 1990-01-01      | born: 1990-02-30         | WRONG_VALUE | 8  | households[0].members[0].born
          born: 1990-01-01      | born: start-              | WRONG_VALUE | 8  | households[0].members[0].born
          born: 1990-01-01      | bron: 1990-01-01         | MISSING     | 6  | households[0].members[0].born
          born: 1990-01-01      | born: 2026-04-02         | WRONG_ORDER | 8  | households[0].members[0].born
          born: 1990-01-01      | born: {year: 1990}       | WRONG_SHAPE | 8  | households[0].members[0].born
          born: 1990-01-01      | born: 2000-01-02         | WRONG_ORDER | 12 | households[0].members[0].became_resident
          sex: 男               | sex: male                | WRONG_VALUE | 9  | households[0].members[0].sex
          relationship: 世帯主  | relationship: 孫         | WRONG_VALUE | 10 | households[0].members[0].relationship
          relationship: 妻      | relationship: 世帯主     | HEAD        | 5  | households[0].members
          address_fixed: 2010-01-01 | address_fixed: 1999-12-31 | WRONG_ORDER | 13 | households[0].members[0].address_fixed
          address_fixed: 2010-01-01 | address_fixed: start+1d   | WRONG_ORDER | 13 | households[0].members[0].address_fixed
          ダイチョウ　ハジメ    | だいちょう　はじめ       | WRONG_VALUE | 7  | households[0].members[0].names.kana
          "1234"                | "12345"                  | WRONG_VALUE | 15 | households[0].members[0].card.login_pin
          ABC123                | abc123                   | WRONG_VALUE | 15 | households[0].members[0].card.sign_password
          - id: two             | - id: one                | TWICE       | 19 | households[0].members[1].id
          - id: two             | - id: Two                | WRONG_VALUE | 19 | households[0].members[1].id
          "092011"              | "092012"                 | WRONG_VALUE | 3  | households[0].municipality
          "092011"              | "090000"                 | WRONG_VALUE | 3  | households[0].municipality
          AB12345678CD          | AB1234567CD              | WRONG_VALUE | 24 | households[0].members[1].foreign.card_number
          expires: start+1y     | expires: soon            | WRONG_VALUE | 24 | households[0].members[1].foreign.expires
          filed: start-1d       | filed: start+1d          | WRONG_ORDER | 27 | households[0].members[1].moving_out.filed
          en: A trial}          | fr: un essai}            | MISSING     | 28 | households[0].members[1].for.en
          country: カナダ       | land: カナダ             | MISSING     | 14 | households[0].members[0].from.municipality
          family_register:      | foreign_register:        | MISSING     | 6  | households[0].members[0].family_register
          """)
  void read_saysWhatIsWrongAndWhere(
      String sound, String broken, Kind kind, int line, String field) {
    assertThat(SOUND).contains(sound);
    PersonaFault first = faults(SOUND.replace(sound, broken)).getFirst();
    assertThat(first.kind()).isEqualTo(kind);
    assertThat(first.line()).isEqualTo(line);
    assertThat(first.field()).isEqualTo(field);
    assertThat(first.message().ja()).isNotEqualTo(first.message().en());
  }

  @Test
  void read_findsEveryFaultAtOnce() {
    String broken =
        SOUND.replace("sex: 男", "sex: x").replace("sex: 女", "sex: y").replace("for: {", "fro: {");
    assertThat(faults(broken))
        .extracting(PersonaFault::kind)
        .containsExactly(Kind.WRONG_VALUE, Kind.WRONG_VALUE, Kind.MISSING, Kind.UNKNOWN);
  }

  @Test
  void read_namesAnUnknownField() {
    PersonaFault fault = faults(SOUND + "extra: 1\n").getFirst();
    assertThat(fault.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(fault.line()).isEqualTo(29);
    assertThat(fault.field()).isEqualTo("extra");
    assertThat(fault.message().en()).isEqualTo("there is no field \"extra\"");
  }

  @Test
  void read_refusesTwoKindsOfCitizenship() {
    String both =
        SOUND.replace(
            "    foreign: {", "    family_register: {place: 東京都, head: 一}\n        foreign: {");
    assertThat(faults(both)).extracting(PersonaFault::kind).containsExactly(Kind.MISSING);
  }

  @Test
  void read_refusesWhatIsNoYaml() {
    PersonaFault open = faults("households:\n  - id: [").getFirst();
    assertThat(open.kind()).isEqualTo(Kind.NOT_YAML);
    assertThat(open.line()).isBetween(2, 3);
    PersonaFault twice = faults(SOUND.replace("sex: 男", "born: 1990-01-01")).getFirst();
    assertThat(twice.kind()).isEqualTo(Kind.NOT_YAML);
    assertThat(twice.line()).isEqualTo(9);
  }

  @Test
  void read_refusesAnEmptyFileAndEmptyLists() {
    assertThat(faults("").getFirst().kind()).isEqualTo(Kind.WRONG_SHAPE);
    assertThat(faults("{}").getFirst().kind()).isEqualTo(Kind.MISSING);
    assertThat(faults("households: []").getFirst().kind()).isEqualTo(Kind.WRONG_SHAPE);
    assertThat(faults("households: [house]").getFirst().field()).isEqualTo("households[0]");
    assertThat(faults("- households").getFirst().kind()).isEqualTo(Kind.WRONG_SHAPE);
  }

  private static List<PersonaFault> faults(String yaml) {
    return switch (Personas.read(yaml, START)) {
      case Reading.Broken(List<PersonaFault> faults) -> faults;
      case Reading.Read(Personas personas) -> throw new AssertionError("sound: " + personas);
    };
  }
}
