package dev.daicho.jpki.web;

import dev.daicho.jpki.publish.Published;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Time stamps over HTTP (RFC 3161, 3.4). */
@Controller
final class TimeStampController {

  static final String PATH = "/tsa";

  private static final int LONGEST = 1 << 16;

  private final Published published;

  TimeStampController(Published published) {
    this.published = published;
  }

  /** A TimeStampResp, whatever was sent. */
  @PostMapping(PATH)
  ResponseEntity<byte[]> stamp(HttpServletRequest request) throws IOException {
    byte[] asked = ShortBody.read(request, LONGEST);
    return ResponseEntity.ok()
        .header("Content-Type", "application/timestamp-reply")
        .body(published.timeStamps().answer(asked).der());
  }
}
