package dev.daicho.register.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MoveInFormTest {

  private static final Map<String, String> CITIZENS =
      Map.of(
          "name1", "番号　太郎",
          "alphabet1", "",
          "domicile", "栃木県宇都宮市旭一丁目９９番地",
          "name2", "番号　花子",
          "alphabet2", "");

  private static List<FormField> filledIn() {
    return MoveInForm.filledIn(new PeopleFields(false).fields(), CITIZENS);
  }

  @Test
  void whatIsKnownStandsInTheForm_andEveryGroupStaysOne() {
    List<FormField.Group> groups = new ArrayList<>();
    for (FormField field : filledIn()) {
      assertThat(field.prefilled())
          .as(field.name())
          .isEqualTo(CITIZENS.getOrDefault(field.name(), field.prefilled()));
      FormField.Group group = Objects.requireNonNull(field.group());
      if (groups.isEmpty() || !groups.getLast().equals(group)) {
        groups.add(group);
      }
    }
    assertThat(groups.stream().map(FormField.Group::title).toList()).doesNotHaveDuplicates();
    assertThat(new HashSet<>(groups)).hasSameSizeAs(groups);
  }

  @Test
  void aGroupIsOpenWhereSomethingIsKnown_andFoldedWhereNothingIs() {
    for (FormField field : filledIn()) {
      FormField.Group group = Objects.requireNonNull(field.group());
      boolean folded =
          switch (field.name()) {
            case "alphabet1", "nationality1" -> true;
            case "name1", "name2", "card2", "domicile" -> false;
            case "name3", "card3" -> true;
            default -> group.optional();
          };
      assertThat(group.optional()).as(field.name()).isEqualTo(folded);
    }
  }
}
