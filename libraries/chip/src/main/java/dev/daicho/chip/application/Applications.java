package dev.daicho.chip.application;

import dev.daicho.chip.memory.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All applications that are known here. */
public final class Applications {

  private static final List<Application> ALL =
      Stream.concat(
              Stream.of(
                  Jpki.ON_CARD,
                  Jpki.ON_PHONE,
                  SurfaceCheck.APPLICATION,
                  TextSupport.APPLICATION,
                  CommonCard.APPLICATION,
                  ResidentRegister.APPLICATION,
                  NextAuthentication.APPLICATION,
                  NextSurface.APPLICATION),
              Arrays.stream(FreeSlot.values()).map(FreeSlot::application))
          .toList();

  private Applications() {}

  /** All of them. */
  public static List<Application> all() {
    return ALL;
  }

  /**
   * The one with that table.
   *
   * @throws IllegalArgumentException when none has it
   */
  public static Application of(Layout layout) {
    return ALL.stream()
        .filter(one -> one.layout().code().equals(layout.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody knows " + layout.code()));
  }
}
