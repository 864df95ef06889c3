package dev.daicho.foundation.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;

/**
 * Lets the HTTP {@code Date} header show town time, as it was when the request arrived. Tomcat adds
 * its own date only where none is set. An answer that Tomcat gives before any filter, to a request
 * that is no HTTP, shows real time.
 */
final class TownDate implements Filter {

  private final InstantSource townClock;

  TownDate(InstantSource townClock) {
    this.townClock = townClock;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ((HttpServletResponse) response).setDateHeader("Date", townClock.millis());
    chain.doFilter(request, response);
  }
}
