package dev.daicho.foundation.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts the same protective headers on every answer. Nothing is stored by browsers or proxies unless
 * a handler says otherwise, because most pages show somebody's data.
 *
 * <p>The policy has no {@code form-action}: browsers apply it to redirects after a form too, and
 * signing in at a verifier ends with a redirect to the relying party, on another origin.
 */
final class SecurityHeaders implements Filter {

  static final String POLICY =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Cache-Control", "no-store");
    chain.doFilter(request, response);
  }
}
