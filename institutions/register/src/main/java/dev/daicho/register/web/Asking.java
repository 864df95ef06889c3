package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.Purpose;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;

/** Who asks, and for what: the purpose is chosen once and kept for the session until changed. */
final class Asking {

  private static final String KEY = "register.purpose";

  private Asking() {}

  static Inquiry.Asker asker(CurrentStaff staff, HttpSession session) {
    return new Inquiry.Asker(staff.required(), purpose(session));
  }

  static String purpose(HttpSession session) {
    return Objects.requireNonNullElse((String) session.getAttribute(KEY), "");
  }

  /** Remembers the purpose; one that is not in the list is none. */
  static void choose(HttpSession session, String purpose) {
    session.setAttribute(KEY, Purpose.parse(purpose).map(Purpose::code).orElse(""));
  }
}
