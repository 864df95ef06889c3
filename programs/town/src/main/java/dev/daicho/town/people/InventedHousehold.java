package dev.daicho.town.people;

import dev.daicho.register.Address;
import dev.daicho.register.Relationship;
import java.util.List;

/**
 * An invented household: one address, one head.
 *
 * @param address where all members live
 * @param members head first, then in the order of the resident record standard (5.2 世帯員の並び順)
 */
public record InventedHousehold(Address address, List<InventedPerson> members) {
  public InventedHousehold {
    members = List.copyOf(members);
    if (members.isEmpty() || !members.getFirst().relationship().equals(Relationship.HEAD)) {
      throw new IllegalArgumentException("a household begins with its head");
    }
  }

  /** The first member. */
  public InventedPerson head() {
    return members.getFirst();
  }
}
