package dev.daicho.jpki.web;

import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.publish.StatusService;
import dev.daicho.pki.status.ReplyStatus;
import dev.daicho.pki.status.StatusReply;
import dev.daicho.pki.status.StatusRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * OCSP over HTTP (RFC 6960, appendix A; RFC 5019, 5 and 6). By POST everything; by GET what fits
 * into an address, and answers to that may be kept by caches for as long as they are fresh.
 *
 * <p>A filter before everything that pages need, which costs several times what an answer does:
 * anybody may ask, there is no session, and how much is read is limited here.
 */
final class StatusFilter extends HttpFilter {

  private static final Logger LOG = LoggerFactory.getLogger(StatusFilter.class);
  private static final String ANSWER = "application/ocsp-response";

  /** A party's own address, and what stands behind; only what can be a code gets into the log. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:/for/(?<party>[a-z0-9-]+))?/ocsp(?:/(?<asked>.*))?");

  private final Published published;
  private final InstantSource clock;

  /**
   * @param clock town time
   */
  StatusFilter(Published published, InstantSource clock) {
    this.published = published;
    this.clock = clock;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Matcher address = ADDRESS.matcher(request.getRequestURI());
    if (!address.matches()) {
      chain.doFilter(request, response);
      return;
    }
    response.setDateHeader("Date", clock.millis());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    String party = orNothing(address.group("party"));
    String asked = orNothing(address.group("asked"));
    switch (request.getMethod()) {
      case "POST" -> {
        byte[] sent = ShortBody.read(request, StatusRequest.LONGEST);
        send(answer(sent, party), response);
      }
      case "GET", "HEAD" ->
          sendToBeKept(
              answer(decoded(asked), party),
              orNothing(request.getHeader("If-None-Match")),
              response);
      default -> {
        response.setHeader("Allow", "GET, HEAD, POST");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }
  }

  /** Whatever happens, an OCSPResponse comes back (RFC 6960, 2.3). */
  private StatusService.Answer answer(byte[] sent, String party) {
    try {
      return published.statuses().answer(sent, party);
    } catch (RuntimeException e) {
      LOG.warn("nobody can answer, as when keys cannot be opened: {}", e.getClass().getName());
      return new StatusService.Answer(
          StatusReply.refusal(ReplyStatus.INTERNAL_ERROR), Optional.empty());
    }
  }

  private void sendToBeKept(StatusService.Answer answer, String known, HttpServletResponse response)
      throws IOException {
    StatusReply reply = answer.reply();
    if (reply.freshUntil().isPresent() && answer.disturbed().isEmpty()) {
      Instant until = reply.freshUntil().get();
      Instant now = clock.instant();
      String tag = "\"" + digest(reply.der()) + "\"";
      response.setHeader("ETag", tag);
      if (tag.equals(known)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setHeader(
          "Cache-Control",
          "max-age="
              + Duration.between(now, until).toSeconds()
              + ", public, no-transform, must-revalidate");
      response.setDateHeader("Expires", until.toEpochMilli());
      response.setDateHeader("Last-Modified", now.toEpochMilli());
    }
    send(answer, response);
  }

  private static void send(StatusService.Answer answer, HttpServletResponse response)
      throws IOException {
    answer.disturbed().ifPresent(words -> response.setHeader("Daicho-Disturbance", words));
    byte[] der = answer.reply().der();
    response.setContentType(ANSWER);
    response.setContentLength(der.length);
    response.getOutputStream().write(der);
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** What is no Base64 is nothing, which the protocol calls malformed. */
  private static byte[] decoded(String asked) {
    if (asked.length() > StatusRequest.LONGEST) {
      return new byte[0];
    }
    try {
      // A plus sign in a path is itself; only in a form it is a space.
      return Base64.getDecoder()
          .decode(URLDecoder.decode(asked.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static String digest(byte[] der) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }
}
