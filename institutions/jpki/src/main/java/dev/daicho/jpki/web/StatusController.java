package dev.daicho.jpki.web;

import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.publish.StatusService;
import dev.daicho.pki.status.StatusReply;
import dev.daicho.pki.status.StatusRequest;
import jakarta.servlet.http.HttpServletRequest;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * OCSP over HTTP (RFC 6960, appendix A; RFC 5019, 5 and 6). By POST everything; by GET what fits
 * into an address, and answers to that may be kept by caches for as long as they are fresh.
 */
@Controller
final class StatusController {

  static final String PATH = "/ocsp";

  /** Only what can be a code gets into the audit log. */
  static final String OF_PARTY = "/for/{party:[a-z0-9-]+}/ocsp";

  private static final String ANSWER = "application/ocsp-response";
  private static final String MARK = "/ocsp/";

  private final Published published;
  private final InstantSource clock;

  StatusController(Published published, InstantSource townClock) {
    this.published = published;
    this.clock = townClock;
  }

  /** By POST. */
  @PostMapping({PATH, PATH + "/", OF_PARTY})
  ResponseEntity<byte[]> post(
      @PathVariable(required = false) @Nullable String party, HttpServletRequest request)
      throws IOException {
    byte[] asked = ShortBody.read(request.getInputStream(), StatusRequest.LONGEST);
    StatusService.Answer answer = published.statuses().answer(asked, name(party));
    return headers(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").body(der(answer));
  }

  /** By GET, the request as Base64 in the path. */
  @GetMapping({PATH + "/**", OF_PARTY + "/**"})
  ResponseEntity<byte[]> get(
      @PathVariable(required = false) @Nullable String party, HttpServletRequest request) {
    StatusService.Answer answer =
        published.statuses().answer(asked(request.getRequestURI()), name(party));
    StatusReply reply = answer.reply();
    if (reply.freshUntil().isEmpty() || answer.disturbed().isPresent()) {
      return headers(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").body(der(answer));
    }
    Instant until = reply.freshUntil().get();
    Instant now = clock.instant();
    String tag = "\"" + digest(reply.der()) + "\"";
    ResponseEntity.BodyBuilder headers =
        headers(answer)
            .header(
                HttpHeaders.CACHE_CONTROL,
                "max-age="
                    + Duration.between(now, until).toSeconds()
                    + ", public, no-transform, must-revalidate")
            .eTag(tag)
            .headers(all -> {
              all.setExpires(until);
              all.setLastModified(now);
            });
    return tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))
        ? ResponseEntity.status(304).eTag(tag).build()
        : headers.body(der(answer));
  }

  private static String name(@Nullable String party) {
    return party == null ? "" : party;
  }

  private static ResponseEntity.BodyBuilder headers(StatusService.Answer answer) {
    ResponseEntity.BodyBuilder headers = ResponseEntity.ok().header("Content-Type", ANSWER);
    answer.disturbed().ifPresent(words -> headers.header("Daicho-Disturbance", words));
    return headers;
  }

  private static byte[] der(StatusService.Answer answer) {
    return answer.reply().der();
  }

  /** What is no Base64 is nothing, which the protocol calls malformed. */
  private static byte[] asked(String address) {
    String path = address.substring(address.indexOf(MARK) + MARK.length());
    if (path.length() > StatusRequest.LONGEST) {
      return new byte[0];
    }
    try {
      // A plus sign in a path is itself; only in a form it is a space.
      return Base64.getDecoder()
          .decode(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
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
