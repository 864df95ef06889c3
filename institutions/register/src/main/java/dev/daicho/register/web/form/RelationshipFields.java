package dev.daicho.register.web.form;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Relationship;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.List;

/** What each member of a household will be to its head. */
final class RelationshipFields {

  private RelationshipFields() {}

  static List<FormField> of(About about) {
    FormField.Group group = new FormField.Group(Messages.get("counter.group.relationships"), false);
    return about.members().stream().map(RelationshipFields::of).map(f -> f.in(group)).toList();
  }

  private static FormField of(DisclosedRecord member) {
    Bilingual what = Messages.get("counter.field.as");
    return new FormField(
        name(member.person()),
        new Bilingual(member.name() + "の" + what.ja(), member.name() + ": " + what.en()),
        Kind.RELATIONSHIP,
        true,
        member.text(RecordItem.RELATIONSHIP),
        null);
  }

  static Relationship read(Inputs inputs, AddresseeNumber person) {
    return inputs.relationship(name(person));
  }

  private static String name(AddresseeNumber person) {
    return "as-" + person.digits();
  }
}
