/**
 * Reads a My Number Card and signs with it, over whatever carries commands to it.
 *
 * <pre>{@code
 * try (MyNumberCard card = MyNumberCard.at(new HttpTerminal(URI.create("http://127.0.0.1:8081")))) {
 *   if (card.verify(Pin.TEXT, "1234") instanceof PinShown.Right) {
 *     TextAttributes attributes = card.attributes().orElseThrow();
 *   }
 *   card.verify(Pin.SIGNING, "ABC123");
 *   Signer signer = card.signer(CardCertificate.SIGNING).orElseThrow();
 *   new SignPdf(signer, Optional.empty()).sign(pdf, now);
 * }
 * }</pre>
 */
@NullMarked
package dev.daicho.reader;

import org.jspecify.annotations.NullMarked;
