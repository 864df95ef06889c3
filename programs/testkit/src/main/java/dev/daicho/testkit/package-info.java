/**
 * A resident's card, or a whole town, in a test of yours. Plain Java 17 without dependencies:
 * Daicho runs beside the test as a process of its own and is spoken to over HTTP, so that the test
 * needs neither its Java nor its libraries.
 *
 * <pre>{@code
 * try (VirtualCard card = VirtualCard.of("hanako")) {
 *   card.verify(CardPin.LOGIN, "1234");                        // CardAnswer.Right
 *   byte[] signature = card.sign(CardSlot.LOGIN, challenge);   // SHA256withRSA
 *   X509Certificate certificate = card.certificate(CardSlot.LOGIN);
 * }
 * }</pre>
 *
 * <p>Start with {@link dev.daicho.testkit.VirtualCard#of} where a card is enough, with {@link
 * dev.daicho.testkit.DaichoTown#open} where its pages and services are asked, too. What Daicho
 * finds is said by {@code daicho.command} and {@code daicho.home}, see {@link
 * dev.daicho.testkit.DaichoTown}. Every person, number and certificate is invented.
 */
@NullMarked
package dev.daicho.testkit;

import org.jspecify.annotations.NullMarked;
