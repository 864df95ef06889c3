package dev.daicho.town.personas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fixed people of a town that starts on a given day. Days that the file gives relative to the
 * start, because an age is the point, are worked out.
 *
 * @param households in the file's order
 */
public record Personas(List<PersonaHousehold> households) {

  private static final String FILE = "/dev/daicho/town/personas.yaml";

  public Personas {
    households = List.copyOf(households);
  }

  /** What reading a file of personas comes to. */
  public sealed interface Reading {

    /** The file is sound. */
    record Read(Personas personas) implements Reading {}

    /** The file is broken; at least one fault, in the file's order as far as it could be read. */
    record Broken(List<PersonaFault> faults) implements Reading {
      public Broken {
        faults = List.copyOf(faults);
      }
    }
  }

  /** The people whom every town contains, from the file within this program. */
  public static Personas ofEveryTown(LocalDate start) {
    return switch (read(ownFile(), start)) {
      case Reading.Read(Personas personas) -> personas;
      case Reading.Broken(List<PersonaFault> faults) ->
          throw new IllegalStateException(FILE + " is broken for " + start + ": " + faults);
    };
  }

  /**
   * Reads a file of one's own, in the form of {@code personas.yaml}.
   *
   * @param yaml the file's text
   * @param start the day on which the town starts
   */
  public static Reading read(String yaml, LocalDate start) {
    return PersonaReader.read(yaml, start);
  }

  /** Everybody, household by household. */
  public Stream<Persona> all() {
    return households.stream().flatMap(household -> household.members().stream());
  }

  /** The person with this id. */
  public Optional<Persona> byId(String id) {
    return all().filter(persona -> persona.id().equals(id)).findFirst();
  }

  /** The file that {@link #ofEveryTown} reads, as a model for one's own. */
  public static String ownFile() {
    try (InputStream file = Personas.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the jar lacks " + FILE);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
