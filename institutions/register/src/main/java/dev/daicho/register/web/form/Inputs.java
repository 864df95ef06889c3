package dev.daicho.register.web.form;

import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.Parsed;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, read field by field. What cannot be read is remembered with its
 * field; a stand-in is given so that all fields are read in one go, and nothing is filed while
 * {@link #wrong}.
 */
public final class Inputs {

  private static final LocalDate STAND_IN = LocalDate.EPOCH;

  private final Map<String, List<String>> typed;
  private final Map<String, Bilingual> errors = new HashMap<>();

  /**
   * @param typed the parameters of a request
   */
  public Inputs(Map<String, List<String>> typed) {
    this.typed = typed;
  }

  /** Whether something could not be read. */
  public boolean wrong() {
    return !errors.isEmpty();
  }

  /** Whether the form was sent at all. */
  public boolean sent() {
    return typed.containsKey("act");
  }

  /** What was typed, without space around it; empty for nothing. */
  public String raw(String name) {
    List<String> values = typed.get(name);
    return values == null || values.isEmpty() ? "" : values.getFirst().strip();
  }

  /** Everything that was ticked. */
  public List<String> rawAll(String name) {
    return Objects.requireNonNullElse(typed.get(name), List.of());
  }

  /** Words, which must be there. */
  public String text(String name) {
    String value = raw(name);
    if (value.isEmpty()) {
      missing(name);
    }
    return value;
  }

  @Nullable String optionalText(String name) {
    String value = raw(name);
    return value.isEmpty() ? null : value;
  }

  /** A day in either calendar, which must be there. */
  public LocalDate day(String name) {
    if (raw(name).isEmpty()) {
      missing(name);
      return STAND_IN;
    }
    DateField read = DateField.of(Field.of(name, Messages.get("counter.on")).with(raw(name)));
    Bilingual error = read.field().error();
    if (error != null) {
      errors.put(name, error);
    }
    return read.day().orElse(STAND_IN);
  }

  Sex sex(String name) {
    Optional<Sex> read =
        List.of(Sex.values()).stream().filter(sex -> sex.name().equals(raw(name))).findFirst();
    if (read.isEmpty()) {
      missing(name);
    }
    return read.orElse(Sex.FEMALE);
  }

  Relationship relationship(String name) {
    Optional<Relationship> read = Relationship.parse(raw(name));
    if (read.isEmpty()) {
      missing(name);
    }
    return read.orElse(Relationship.HEAD);
  }

  boolean yes(String name) {
    return raw(name).equals("yes");
  }

  List<AddresseeNumber> members(String name) {
    List<AddresseeNumber> people =
        rawAll(name).stream()
            .flatMap(value -> AddresseeNumber.parse(value).toOptional().stream())
            .toList();
    if (people.isEmpty()) {
      missing(name);
    }
    return people;
  }

  /** A number of the system; its fault is the field's error. */
  <N> @Nullable N number(String name, Parsed<N> parsed) {
    return switch (parsed) {
      case Parsed.Valid<N>(N value) -> value;
      case Parsed.Invalid<N> invalid -> {
        errors.put(name, new Bilingual(invalid.fault().japanese(), invalid.fault().english()));
        yield null;
      }
    };
  }

  private void missing(String name) {
    errors.put(name, Messages.get("counter.missing"));
  }

  /** The field as it is shown again: with what was typed, or what is known, and what is wrong. */
  public Field shown(FormField field) {
    String value = sent() ? raw(field.name()) : field.prefilled();
    Field shown = Field.of(field.name(), field.label()).with(value);
    if (field.kind() == FormField.Kind.DIGITS) {
      shown = shown.typed(Field.Keyboard.DIGITS);
    }
    if (field.required()) {
      shown = shown.needed();
    }
    Bilingual error = errors.get(field.name());
    return error == null ? shown : shown.wrong(error);
  }

  /** The sexes to choose from. */
  public static List<Choice> sexes() {
    return List.of(
        new Choice(Sex.FEMALE.name(), Sex.FEMALE.title()),
        new Choice(Sex.MALE.name(), Sex.MALE.title()));
  }

  /** Yes and no. */
  public static List<Choice> yesNo() {
    return List.of(
        new Choice("yes", Messages.get("counter.yes")),
        new Choice("no", Messages.get("counter.no")));
  }

  /** The grounds on which somebody may live here, to choose from. */
  public static List<Choice> residences() {
    return CitizenshipFields.choices();
  }

  /** For whom somebody at the counter acts, to choose from. */
  public static List<Choice> capacities() {
    return RequesterFields.capacities();
  }

  /** By what somebody proves who they are, to choose from. */
  public static List<Choice> proofs() {
    return RequesterFields.proofs();
  }

  /** The relationships to choose from. */
  public static List<Choice> relationships() {
    return Relationship.COMMON.stream()
        .map(relationship -> new Choice(relationship.words(), relationship.title()))
        .toList();
  }
}
