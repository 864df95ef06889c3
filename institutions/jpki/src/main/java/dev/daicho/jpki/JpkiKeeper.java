package dev.daicho.jpki;

import dev.daicho.foundation.store.Keeper;

/** Who keeps JPKI's tables: J-LIS. */
public final class JpkiKeeper {

  /** The keeper of both authorities' records. Its rows belong to no municipality. */
  public static final Keeper KEEPER = new Keeper("jpki");

  private JpkiKeeper() {}
}
