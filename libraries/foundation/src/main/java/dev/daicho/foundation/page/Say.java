package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.text.Wareki;
import java.time.LocalDate;

/** What templates know as {@code #say}: words in two languages and days in two calendars. */
public final class Say {

  /**
   * Both languages.
   *
   * @param what a {@link Bilingual}, or a message's code
   * @param args the message's arguments
   * @throws IllegalArgumentException when the code is unknown or the arguments do not fit
   */
  public Bilingual of(Object what, Object... args) {
    return what instanceof Bilingual both ? both : Messages.get(what.toString(), args);
  }

  /** 令和8年11月22日. */
  public String wareki(LocalDate day) {
    return Wareki.japan().format(day);
  }

  /** 令和8年11月22日（2026-11-22）. */
  public String bothCalendars(LocalDate day) {
    return BothCalendars.format(day);
  }
}
