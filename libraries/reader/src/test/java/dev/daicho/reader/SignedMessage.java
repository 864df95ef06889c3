package dev.daicho.reader;

import dev.daicho.pki.Stranger;
import dev.daicho.pki.sample.TestAuthority;
import dev.daicho.signatures.Packaging;
import dev.daicho.signatures.SignCms;
import dev.daicho.signatures.Signer;
import dev.daicho.signatures.SigningOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A message that a card, its password shown, signs on the day after its certificates began. */
final class SignedMessage {

  private SignedMessage() {}

  /** What openssl says of it on that day. */
  static Stranger.Said judged(MyNumberCard card, byte[] message, TestAuthority root, Path folder)
      throws IOException {
    Signer signer = card.signer(CardCertificate.SIGNING).value().orElseThrow();
    Instant at = TestAuthority.DAY.plus(Duration.ofDays(1));
    SigningOutcome outcome =
        new SignCms(signer, Optional.empty()).sign(message, Packaging.DETACHED, at);
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("message", message);
    openssl.lay("cms", ((SigningOutcome.Signed) outcome).bytes());
    openssl.lay("root.pem", root);
    return openssl.run(
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        "cms",
        "-content",
        "message",
        "-CAfile",
        "root.pem",
        "-purpose",
        "any",
        "-attime",
        String.valueOf(at.getEpochSecond()),
        "-out",
        "out");
  }
}
