package dev.daicho.register;

import dev.daicho.foundation.store.Keeper;

/** Who keeps the register's tables. */
public final class RegisterKeeper {

  /** The keeper of every municipality's register in this program. */
  public static final Keeper KEEPER = new Keeper("register");

  private RegisterKeeper() {}
}
