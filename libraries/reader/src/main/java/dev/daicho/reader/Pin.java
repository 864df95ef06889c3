package dev.daicho.reader;

import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.application.ResidentRegister;
import dev.daicho.chip.application.SurfaceCheck;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Layout;
import dev.daicho.pki.Words;
import java.util.Locale;
import java.util.Optional;

/** What a holder shows to their card. */
public enum Pin {
  /** 署名用暗証番号, 6 to 16 capitals and digits; on the next card it opens the text as well. */
  SIGNING(
      new CardPlace(Jpki.ON_CARD, Jpki.SIGNING_PASSWORD),
      new CardPlace(NextAuthentication.APPLICATION, NextAuthentication.SIGNING_PASSWORD)),
  /** 利用者証明用暗証番号, four digits. */
  LOGIN(
      new CardPlace(Jpki.ON_CARD, Jpki.LOGIN_PIN),
      new CardPlace(NextAuthentication.APPLICATION, NextAuthentication.LOGIN_PIN)),
  /** 券面事項入力補助用暗証番号, four digits. */
  TEXT(TextSupport.APPLICATION, TextSupport.PIN),
  /** 照合番号A in the text application: the 個人番号. */
  TEXT_NUMBER_A(TextSupport.APPLICATION, TextSupport.NUMBER_A),
  /** 照合番号B in the text application. */
  TEXT_NUMBER_B(TextSupport.APPLICATION, TextSupport.NUMBER_B),
  /** 照合番号A in the surface application. */
  SURFACE_NUMBER_A(SurfaceCheck.APPLICATION, SurfaceCheck.NUMBER_A),
  /** 照合番号B in the surface application. */
  SURFACE_NUMBER_B(SurfaceCheck.APPLICATION, SurfaceCheck.NUMBER_B),
  /** The date of birth, in the surface application. */
  SURFACE_BIRTH(SurfaceCheck.APPLICATION, SurfaceCheck.BIRTH_DIGITS),
  /** 住民基本台帳用暗証番号. */
  RESIDENT_REGISTER(ResidentRegister.APPLICATION, ResidentRegister.PIN),
  /** That of the common application. */
  COMMON(CommonCard.APPLICATION, CommonCard.PIN),
  /** PUK of the next card, eight digits. */
  PUK(NextAuthentication.APPLICATION, NextAuthentication.PUK),
  /** 照合番号 of the next card, six digits. */
  NEXT_NUMBER(NextSurface.APPLICATION, NextSurface.NUMBER);

  private final CardPlace present;
  private final CardPlace next;

  Pin(Application application, int file) {
    this(new CardPlace(application, file), new CardPlace(application, file));
  }

  Pin(CardPlace present, CardPlace next) {
    this.present = present;
    this.next = next;
  }

  /** Where it lies; one that a card does not have lies in an application that does not answer. */
  CardPlace on(CardGeneration generation) {
    return switch (generation) {
      case PRESENT -> present;
      case NEXT -> next;
    };
  }

  /** What it is called. */
  public Words title() {
    Layout.Row row = present.application().layout().row(new FileId(present.file())).orElseThrow();
    return new Words(
        present.application().ja() + " " + row.ja(), present.application().en() + ": " + row.en());
  }

  /** How many wrong ones in a row block it. */
  public int limit() {
    return form().limit();
  }

  /** The same on every card that has it. */
  private Form.Secret form() {
    return (Form.Secret)
        present.application().layout().form(new FileId(present.file())).orElseThrow();
  }

  /** What is wrong with a value before a try is spent on it; empty when it may be right. */
  public Optional<Words> fault(String value) {
    Form.Secret form = form();
    if (form.alphabet() == Form.Alphabet.DIGITS_AND_CAPITALS
        && !value.equals(value.toUpperCase(Locale.ROOT))) {
      return Optional.of(
          new Words(
              "英字は大文字です。小文字のまま送ると1回分を失います。",
              "Letters are capitals; a small one would cost a try."));
    }
    if (value.length() < form.least() || value.length() > form.most()) {
      return Optional.of(
          form.least() == form.most()
              ? new Words(
                  "%d文字です。".formatted(form.least()),
                  "It has %d characters.".formatted(form.least()))
              : new Words(
                  "%d文字から%d文字です。".formatted(form.least(), form.most()),
                  "It has %d to %d characters.".formatted(form.least(), form.most())));
    }
    boolean digitsOnly = form.alphabet() == Form.Alphabet.DIGITS;
    return value.matches(digitsOnly ? "[0-9]+" : "[0-9A-Z]+")
        ? Optional.empty()
        : Optional.of(
            digitsOnly
                ? new Words("数字だけです。", "It has digits only.")
                : new Words("英大文字と数字だけです。", "It has capitals and digits only."));
  }
}
