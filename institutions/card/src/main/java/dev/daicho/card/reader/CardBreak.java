package dev.daicho.card.reader;

import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.breaking.Breakage;
import dev.daicho.chip.memory.Memory;
import java.util.Locale;

/** What can be done to a card in a reader so that others have to find out. */
public enum CardBreak {
  /** The PIN for login is blocked, as after three wrong ones. */
  LOGIN_LOCKED,
  /** The signing password is blocked, as after five wrong ones. */
  SIGNING_LOCKED,
  /** One bit of the signing certificate is another. */
  CERTIFICATE_BIT,
  /** The certificate for login stands in place of that for signing. */
  WRONG_CERTIFICATE,
  /** It is a copy, whose keys are others. */
  CLONED,
  /** The free area is full. */
  FREE_AREA_FULL,
  /** Power is lost in the next command, before it writes anything. */
  POWER_LOST_BEFORE,
  /** Power is lost in the next command, after it wrote once. */
  POWER_LOST_AFTER;

  private static final Application JPKI = Jpki.ON_CARD;

  /** A stable name, such as {@code login-locked}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The card, broken; as it was where power is lost, which is no fault of the card.
   *
   * @throws IllegalArgumentException when the card has not what would break
   */
  Memory of(Memory memory, CardGround ground) {
    return switch (this) {
      case LOGIN_LOCKED -> Breakage.locked(memory, JPKI, Jpki.LOGIN_PIN);
      case SIGNING_LOCKED -> Breakage.locked(memory, JPKI, Jpki.SIGNING_PASSWORD);
      case CERTIFICATE_BIT ->
          Breakage.corrupted(memory, JPKI, Jpki.SIGNING_CERTIFICATE, ground.random());
      case WRONG_CERTIFICATE -> Breakage.withWrongCertificate(memory);
      case CLONED -> Breakage.cloned(memory, ground.keys());
      case FREE_AREA_FULL -> Breakage.full(memory, FreeSlot.STAFF_CARD);
      case POWER_LOST_BEFORE, POWER_LOST_AFTER -> memory;
    };
  }
}
