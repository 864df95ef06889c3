package dev.daicho.town.personas;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.town.personas.PersonaFault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fields of one place in the file, taken out by name. What is wrong is noted and something harmless
 * given instead, so that one reading finds every fault; nothing is used once there is a fault.
 */
final class Section {

  private final YamlNode.Fields fields;
  private final String path;
  private final List<PersonaFault> faults;
  private final Set<String> taken = new HashSet<>();

  Section(YamlNode.Fields fields, String path, List<PersonaFault> faults) {
    this.fields = fields;
    this.path = path;
    this.faults = faults;
  }

  /** Text that must be there. */
  String text(String name) {
    if (!has(name)) {
      missing(name);
    }
    String text = textIfAny(name);
    return text == null ? "" : text;
  }

  /** Text that may be there. */
  @Nullable String textIfAny(String name) {
    YamlNode node = take(name);
    if (node instanceof YamlNode.Text(int line, String text)) {
      return text;
    }
    if (node != null) {
      wrongShape(name, "text");
    }
    return null;
  }

  /** Text that must be there, read as a value; {@code kind} names what it should be. */
  <T> T value(String name, Function<String, Optional<T>> reading, String kind, T otherwise) {
    if (!has(name)) {
      missing(name);
    }
    T value = valueIfAny(name, reading, kind);
    return value == null ? otherwise : value;
  }

  /** Text that may be there, read as a value. */
  <T> @Nullable T valueIfAny(String name, Function<String, Optional<T>> reading, String kind) {
    String text = textIfAny(name);
    if (text == null) {
      return null;
    }
    Optional<T> value = reading.apply(text);
    if (value.isEmpty()) {
      fault(
          Kind.WRONG_VALUE,
          name,
          "personas.wrong-value",
          text,
          Messages.get("personas.kind." + kind));
    }
    return value.orElse(null);
  }

  /** Fields that must be there. */
  Section section(String name) {
    Section section = sectionIfAny(name);
    if (section == null) {
      missing(name);
      return new Section(new YamlNode.Fields(fields.line(), Map.of()), path, new ArrayList<>());
    }
    return section;
  }

  /** Fields that may be there. */
  @Nullable Section sectionIfAny(String name) {
    YamlNode node = take(name);
    return node == null ? null : section(node, pathOf(name), faults);
  }

  /** A list of fields that must be there and not empty. */
  List<Section> sections(String name) {
    YamlNode node = take(name);
    List<Section> sections = new ArrayList<>();
    if (node instanceof YamlNode.Items(int line, List<YamlNode> items) && !items.isEmpty()) {
      for (YamlNode item : items) {
        sections.add(section(item, pathOf(name) + "[" + sections.size() + "]", faults));
      }
    } else if (node == null) {
      missing(name);
    } else {
      wrongShape(name, "list");
    }
    return sections;
  }

  /** The fields of a node, or none where it is something else. */
  static Section section(YamlNode node, String path, List<PersonaFault> faults) {
    if (node instanceof YamlNode.Fields fields) {
      return new Section(fields, path, faults);
    }
    Bilingual message = Messages.get("personas.wrong-shape", Messages.get("personas.shape.fields"));
    faults.add(new PersonaFault(Kind.WRONG_SHAPE, node.line(), path, message));
    return new Section(new YamlNode.Fields(node.line(), Map.of()), path, new ArrayList<>());
  }

  /** Notes every field that nobody took. */
  void done() {
    for (String name : fields.fields().keySet()) {
      if (!taken.contains(name)) {
        fault(Kind.UNKNOWN, name, "personas.unknown", name);
      }
    }
  }

  /** Notes a fault at a field, or at this place where the field is not there. */
  void fault(Kind kind, String name, String message, Object... args) {
    YamlNode.Field field = fields.fields().get(name);
    int line = field == null ? fields.line() : field.line();
    faults.add(new PersonaFault(kind, line, pathOf(name), Messages.get(message, args)));
  }

  boolean has(String name) {
    return fields.fields().containsKey(name);
  }

  private @Nullable YamlNode take(String name) {
    taken.add(name);
    YamlNode.Field field = fields.fields().get(name);
    return field == null ? null : field.value();
  }

  private void missing(String name) {
    fault(Kind.MISSING, name, "personas.missing", name);
  }

  private void wrongShape(String name, String shape) {
    fault(Kind.WRONG_SHAPE, name, "personas.wrong-shape", Messages.get("personas.shape." + shape));
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
