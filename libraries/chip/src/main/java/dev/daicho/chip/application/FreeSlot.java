package dev.daicho.chip.application;

import static dev.daicho.chip.memory.Access.free;
import static dev.daicho.chip.memory.Layout.file;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Layout;
import java.util.List;
import java.util.Locale;

/**
 * What ordinances and ministers put into the free area (番号利用法18条). Names and files of these are not
 * published; those here are ours.
 */
public enum FreeSlot {
  /** Seal registration of a municipality (条例). */
  SEAL_REGISTRATION("01", "印鑑登録証", "seal registration"),
  /** The card of an official. */
  STAFF_CARD("02", "職員証", "staff card"),
  /** 免許情報 (道路交通法95条の2). */
  DRIVERS_LICENCE("03", "運転免許証", "driver's licence"),
  /** 特定在留カード. */
  RESIDENCE_CARD("04", "在留カード", "residence card");

  public static final int OBJECT = 0x0001;

  private static final String REGISTERED_NOWHERE = "F0444149434849";

  private final Application application;

  FreeSlot(String number, String ja, String en) {
    this.application =
        new Application(
            Bytes.hex(REGISTERED_NOWHERE + number),
            ja,
            en,
            new Layout(
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                List.of(file(OBJECT, ja, en, new Form.Transparent(free()))),
                true),
            Acts.everywhere(),
            StatusWord.NOT_ALLOWED);
  }

  /** What stands in it. */
  public Application application() {
    return application;
  }
}
