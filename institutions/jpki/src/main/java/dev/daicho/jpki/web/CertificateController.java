package dev.daicho.jpki.web;

import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.jpki.publish.Published;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The authorities' certificates, and those of who answers and stamps for them (RFC 2585, 3). */
@Controller
final class CertificateController {

  private static final int PEM_LINE = 64;

  private final Published published;

  CertificateController(Published published) {
    this.published = published;
  }

  /** In DER, as {@code signing.cer}. */
  @GetMapping("/ca/{name}.cer")
  ResponseEntity<byte[]> der(@PathVariable String name) {
    return ResponseEntity.ok().header("Content-Type", "application/pkix-cert").body(find(name));
  }

  /** In PEM, as {@code signing.pem}. */
  @GetMapping("/ca/{name}.pem")
  ResponseEntity<byte[]> pem(@PathVariable String name) {
    String text =
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(find(name))
            + "\n-----END CERTIFICATE-----\n";
    return ResponseEntity.ok()
        .header("Content-Type", "application/pem-certificate-chain")
        .body(text.getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] find(String name) {
    return published
        .certificates()
        .find(name)
        .orElseThrow(() -> Problems.thrown(ProblemKind.NOT_FOUND));
  }
}
