package dev.daicho.register.web;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.Purpose;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who asks, and for what: the purpose is chosen once and kept for the session until changed. */
final class Asking {

  private static final String KEY = "register.purpose";

  private Asking() {}

  static Inquiry.Asker asker(CurrentStaff staff, HttpSession session) {
    return new Inquiry.Asker(staff.required(), purpose(session));
  }

  /** An act of whoever is signed in, in their municipality, processed now. */
  static Act act(CurrentStaff staff, HttpSession session, LocalDate filedOn, TownClock clock) {
    Actor who = staff.required();
    return new Act(
        who,
        Objects.requireNonNull(who.municipality()),
        filedOn,
        clock.instant(),
        purpose(session));
  }

  /** An act filed today. */
  static Act act(CurrentStaff staff, HttpSession session, TownClock clock) {
    return act(staff, session, clock.today(), clock);
  }

  /** The way back to the search. */
  static List<Crumb> crumbs() {
    return List.of(new Crumb("/counter", Messages.get("counter.search")));
  }

  static String purpose(HttpSession session) {
    return Objects.requireNonNullElse((String) session.getAttribute(KEY), "");
  }

  /** Remembers the purpose; one that is not in the list is none. */
  static void choose(HttpSession session, String purpose) {
    session.setAttribute(KEY, Purpose.parse(purpose).map(Purpose::code).orElse(""));
  }
}
