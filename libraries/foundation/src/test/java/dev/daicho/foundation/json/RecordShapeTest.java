package dev.daicho.foundation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

  enum Size {
    SMALL,
    LARGE
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  sealed interface Wrapping {
    record Paper(String colour) implements Wrapping {}

    record None() implements Wrapping {}
  }

  record Label(@JsonValue String words) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Label {}
  }

  record Item(String name, @Nullable String remark) {}

  record Parcel(
      List<Item> items,
      Size size,
      Wrapping wrapping,
      Label label,
      @Nullable MunicipalityCode to,
      LocalDate sent,
      boolean urgent,
      long weight) {}

  private static final String COMPLETE =
      """
      {"items":[{"name":"a"},{"name":"b","remark":null}],"size":"SMALL",
       "wrapping":{"@type":"Paper","colour":"red"},"label":"x","sent":"2026-04-01",
       "urgent":true,"weight":3}
      """;

  private static List<String> missing(String json) {
    return RecordShape.missing(Json.mapper().readValue(json, Parcel.class));
  }

  @Test
  void theShapeSaysWhatStandsWhere() {
    assertThat(Json.mapper().writeValueAsString(RecordShape.of(Parcel.class)))
        .isEqualTo(
            """
            {"items":[{"name":"text","remark?":"text"}],"size":"SMALL | LARGE",\
            "wrapping":{"oneOf":[{"@type":"Paper","colour":"text"},{"@type":"None"}]},\
            "label":"text","to?":"MunicipalityCode","sent":"date, as 1970-01-01",\
            "urgent":"true | false","weight":"integer"}\
            """);
  }

  @Test
  void whatIsWrittenByTheShapeIsRead() {
    Parcel parcel = Json.mapper().readValue(COMPLETE, Parcel.class);
    assertThat(parcel.wrapping()).isEqualTo(new Wrapping.Paper("red"));
    assertThat(parcel.label()).isEqualTo(new Label("x"));
    assertThat(RecordShape.missing(parcel)).isEmpty();
  }

  @Test
  void whatIsMissingIsNamedWhereverItStands() {
    assertThat(missing("{\"urgent\":true,\"weight\":3}"))
        .containsExactly("/items", "/size", "/wrapping", "/label", "/sent");
    assertThat(missing(COMPLETE.replace("\"name\":\"b\",", ""))).containsExactly("/items/1/name");
    assertThat(missing(COMPLETE.replace(",\"colour\":\"red\"", "")))
        .containsExactly("/wrapping/colour");
    assertThat(missing(COMPLETE.replace("{\"name\":\"a\"}", "null"))).containsExactly("/items/0");
  }

  @Test
  void aTypeWithoutAShapeIsRefused() {
    assertThatThrownBy(() -> RecordShape.of(Thread.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
