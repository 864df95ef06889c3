package dev.daicho.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.Bilingual;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class FieldTest {

  private static final Bilingual LABEL = new Bilingual("異動日", "Day");
  private static final Bilingual HINT = new Bilingual("例", "For example");

  private final Field field = Field.of("moved", LABEL);

  @Test
  void pointsToItsNotes() {
    assertThat(field.describedBy()).isNull();
    assertThat(field.hinting(HINT).describedBy()).isEqualTo("field-moved-hint");
    assertThat(field.wrong(HINT).describedBy()).isEqualTo("field-moved-error");
    assertThat(field.hinting(HINT).wrong(HINT).describedBy())
        .isEqualTo("field-moved-hint field-moved-error");
  }

  @Test
  void oneChangeKeepsTheOthers() {
    assertThat(field.with("x").typed(Field.Keyboard.PIN).hinting(HINT).wrong(LABEL).needed())
        .isEqualTo(new Field("moved", LABEL, "x", Field.Keyboard.PIN, HINT, LABEL, true));
    assertThat(field.needed().wrong(LABEL).hinting(HINT).typed(Field.Keyboard.PIN).with("x"))
        .isEqualTo(new Field("moved", LABEL, "x", Field.Keyboard.PIN, HINT, LABEL, true));
  }

  @Test
  void aDateFieldReadsWhatWasTyped() {
    DateField read = DateField.of(field.with("R8.11.22"));

    assertThat(read.day()).contains(LocalDate.of(2026, 11, 22));
    assertThat(read.inBothCalendars()).isEqualTo("令和8年11月22日（2026-11-22）");
    assertThat(read.field().error()).isNull();
    assertThat(read.field().hint()).isNotNull();
  }

  @Test
  void aDateFieldKeepsItsOwnHintAndSaysWhyThereIsNoDay() {
    DateField refused = DateField.of(field.hinting(HINT).with("昭和64年1月8日"));

    assertThat(refused.day()).isEmpty();
    assertThat(refused.inBothCalendars()).isEmpty();
    assertThat(refused.field().hint()).isEqualTo(HINT);
    assertThat(refused.field().error()).isNotNull();
    assertThat(DateField.of(field).field().error()).isNull();
  }
}
