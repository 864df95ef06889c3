package dev.daicho.foundation.access;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Pages or HTTP for staff of some roles. An institution offers one bean for each.
 *
 * @param pattern a path pattern such as {@code /counter/**}
 * @param roles who may come in
 */
public record StaffPath(String pattern, Set<Role> roles) {

  public StaffPath {
    roles = Set.copyOf(roles);
  }

  /** For staff of a municipality at its counter. */
  public static StaffPath atTheCounter(String pattern) {
    return forThose(pattern, Role::atTheCounter);
  }

  /** For the roles of which that is true. */
  public static StaffPath forThose(String pattern, Predicate<Role> mayComeIn) {
    return new StaffPath(
        pattern,
        Arrays.stream(Role.values()).filter(mayComeIn).collect(Collectors.toUnmodifiableSet()));
  }
}
