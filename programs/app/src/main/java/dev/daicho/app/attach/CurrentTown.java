package dev.daicho.app.attach;

import dev.daicho.town.Town;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The town that a command finds open already, when it runs inside the server. */
public final class CurrentTown {

  private static final ScopedValue<Town> TOWN = ScopedValue.newInstance();

  private CurrentTown() {}

  /** The open town, if this runs inside the server. */
  public static Optional<Town> get() {
    return TOWN.isBound() ? Optional.of(TOWN.get()) : Optional.empty();
  }

  /** Runs the work with that town open and gives back its exit status. */
  public static int within(Town town, IntSupplier work) {
    return ScopedValue.where(TOWN, town).call(work::getAsInt);
  }
}
