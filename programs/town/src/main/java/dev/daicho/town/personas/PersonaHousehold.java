package dev.daicho.town.personas;

import dev.daicho.register.Address;
import java.util.List;

/**
 * A household of personas.
 *
 * @param id stable name for programs, as {@link Persona#id}
 * @param address where it lives, in its municipality
 * @param members the head first
 */
public record PersonaHousehold(String id, Address address, List<Persona> members) {
  public PersonaHousehold {
    members = List.copyOf(members);
  }
}
