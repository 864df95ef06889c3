package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import java.util.Locale;

/** The five doors by which people enter the town. */
public enum Door {
  /** 窓口: municipal staff. */
  COUNTER,
  /** 端末: anybody at a convenience store. */
  KIOSK,
  /** The citizen at home. */
  PORTAL,
  /** 検証者: a company or an office that checks certificates. */
  VERIFIER,
  /** Who runs the town. */
  OPERATOR;

  /** The door's name. */
  public Bilingual label() {
    return Messages.get("page.door." + name().toLowerCase(Locale.ROOT));
  }
}
