package dev.daicho.foundation.store;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody who keeps data of their own: an institution, or one level of it. A keeper has a schema
 * of its name and, in a database named D, the roles {@code D_name} (its daily work), {@code
 * D_name_loader} (bulk loads, with temporary tables) and {@code D_name_steward} (foundation's own
 * errands: sealing the audit log, carrying notices). No keeper may use another's schema.
 *
 * <p>Its migrations lie on the class path under {@code db/NAME}; what every keeper has (audit log,
 * notices) comes from {@code db/keeper}.
 *
 * @param name lower case letters and underscores, at most 30
 * @param shared further folders of migrations, which several keepers have in common; in each the
 *     tables lie in the keeper's own schema
 */
public record Keeper(String name, List<String> shared) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,29}");

  public Keeper(String name, String... shared) {
    this(name, List.of(shared));
  }

  public Keeper {
    shared = List.copyOf(shared);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a keeper's name: " + name);
    }
  }

  /** The role for daily work. */
  public String role(Database database) {
    return database.name() + "_" + name;
  }

  /** The role for bulk loads. */
  public String loader(Database database) {
    return role(database) + "_loader";
  }

  /** The role for foundation's own errands. */
  public String steward(Database database) {
    return role(database) + "_steward";
  }
}
