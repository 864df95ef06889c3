package dev.daicho.jpki.web;

import dev.daicho.jpki.relying.AccessTokens;
import dev.daicho.jpki.relying.Credentials;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out which party sends a request: by its bearer token, or by the certificate of its TLS
 * connection (RFC 8705), which stands in the register.
 */
final class PartyFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";
  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  private final AccessTokens tokens;
  private final Credentials credentials;

  PartyFilter(AccessTokens tokens, Credentials credentials) {
    this.tokens = tokens;
    this.credentials = credentials;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byToken(request)
        .or(() -> byCertificate(request))
        .ifPresent(party -> {
          SecurityContext context = SecurityContextHolder.createEmptyContext();
          context.setAuthentication(
              new PreAuthenticatedAuthenticationToken(
                  party, "", List.of(new SimpleGrantedAuthority("ROLE_RELYING_PARTY"))));
          SecurityContextHolder.setContext(context);
        });
    chain.doFilter(request, response);
  }

  private Optional<String> byToken(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .flatMap(header -> tokens.party(header.substring(BEARER.length())));
  }

  private Optional<String> byCertificate(HttpServletRequest request) {
    return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
        ? encoded(chain[0]).flatMap(credentials::holder)
        : Optional.empty();
  }

  private static Optional<byte[]> encoded(X509Certificate certificate) {
    try {
      return Optional.of(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      return Optional.empty();
    }
  }
}
