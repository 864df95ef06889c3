package dev.daicho.register.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One ticket for each form that is handed out: with it a decision is taken once, and a second click
 * finds it used. A session holds at most the newest hundred.
 */
final class Tickets {

  private static final String KEY = "register.tickets";
  private static final int MOST = 100;

  private final AtomicLong last = new AtomicLong();

  String issue(HttpSession session) {
    String ticket = Long.toString(last.incrementAndGet());
    synchronized (session.getId().intern()) {
      Set<String> open = open(session);
      open.add(ticket);
      while (open.size() > MOST) {
        open.remove(open.iterator().next());
      }
      session.setAttribute(KEY, open);
    }
    return ticket;
  }

  /** Whether the ticket was open; it is not any more. */
  boolean use(HttpSession session, String ticket) {
    synchronized (session.getId().intern()) {
      Set<String> open = open(session);
      boolean was = open.remove(ticket);
      session.setAttribute(KEY, open);
      return was;
    }
  }

  @SuppressWarnings("unchecked")
  private static Set<String> open(HttpSession session) {
    Set<String> open = (Set<String>) session.getAttribute(KEY);
    return open == null ? new LinkedHashSet<>() : open;
  }
}
