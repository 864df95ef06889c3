package dev.daicho.register.web;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.register.web.form.About;
import dev.daicho.register.web.form.FormField;
import dev.daicho.register.web.form.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are shown together.
 *
 * @param title what they are about, or null for those that stand alone
 * @param folded whether they can be folded away, since all may stay empty
 * @param open whether they are unfolded, since something is filled in or wrong there
 * @param fields the questions
 */
record ShownGroup(
    @Nullable Bilingual title, boolean folded, boolean open, List<ShownField> fields) {

  /** The questions in their order, neighbours of the same group together. */
  static List<ShownGroup> of(List<FormField> fields, Inputs inputs, About about) {
    List<ShownGroup> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= fields.size(); i++) {
      if (i == fields.size() || !Objects.equals(fields.get(i).group(), fields.get(from).group())) {
        groups.add(one(fields.subList(from, i), inputs, about));
        from = i;
      }
    }
    return groups;
  }

  private static ShownGroup one(List<FormField> fields, Inputs inputs, About about) {
    FormField.Group group = fields.getFirst().group();
    boolean open = false;
    List<ShownField> shown = new ArrayList<>();
    for (FormField field : fields) {
      ShownField one = ShownField.of(field, inputs, about);
      shown.add(one);
      open |= one.touched(field);
    }
    return new ShownGroup(
        group == null ? null : group.title(), group != null && group.optional(), open, shown);
  }
}
