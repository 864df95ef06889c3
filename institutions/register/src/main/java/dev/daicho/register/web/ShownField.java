package dev.daicho.register.web;

import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.register.Relationship;
import dev.daicho.register.web.form.About;
import dev.daicho.register.web.form.FormField;
import dev.daicho.register.web.form.Inputs;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question with the field it is shown as.
 *
 * @param kind which fragment shows it
 * @param field the field
 * @param date the field as a date, or null where it is none
 * @param choices what there is to choose from
 * @param chosen what is ticked
 */
record ShownField(
    String kind, Field field, @Nullable DateField date, List<Choice> choices, List<String> chosen) {

  static ShownField of(FormField field, Inputs inputs, About about) {
    Field shown = inputs.shown(field);
    return switch (field.kind()) {
      case TEXT, DIGITS -> new ShownField("text", shown, null, List.of(), List.of());
      case DAY -> {
        DateField date = DateField.of(shown);
        yield new ShownField("date", date.field(), date, List.of(), List.of());
      }
      case SEX -> new ShownField("radios", shown, null, Inputs.sexes(), List.of());
      case YES_NO -> new ShownField("radios", shown, null, Inputs.yesNo(), List.of());
      case RESIDENCE -> new ShownField("dropdown", shown, null, Inputs.residences(), List.of());
      case CAPACITY -> new ShownField("dropdown", shown, null, Inputs.capacities(), List.of());
      case PROOF -> new ShownField("dropdown", shown, null, Inputs.proofs(), List.of());
      case RELATIONSHIP ->
          new ShownField("dropdown", shown, null, relationships(shown.value()), List.of());
      case MEMBERS ->
          new ShownField("boxes", shown, null, members(about), ticked(field, inputs, about));
    };
  }

  /** Whether something is filled in or wrong here. */
  boolean touched(FormField asked) {
    return field.error() != null || !field.value().equals(asked.prefilled());
  }

  /** The common ones, and the present one where it is rarer. */
  private static List<Choice> relationships(String present) {
    List<Choice> common = Inputs.relationships();
    return common.stream().anyMatch(choice -> choice.value().equals(present))
        ? common
        : Stream.concat(
                common.stream(),
                Relationship.parse(present).stream()
                    .map(rare -> new Choice(rare.words(), rare.title())))
            .toList();
  }

  private static List<Choice> members(About about) {
    return about.members().stream()
        .map(member ->
            new Choice(member.person().digits(), new Bilingual(member.name(), member.name())))
        .toList();
  }

  private static List<String> ticked(FormField field, Inputs inputs, About about) {
    return inputs.sent()
        ? inputs.rawAll(field.name())
        : about.members().stream().map(member -> member.person().digits()).toList();
  }
}
