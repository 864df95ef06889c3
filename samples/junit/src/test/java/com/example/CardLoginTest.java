package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.daicho.testkit.CardAnswer;
import dev.daicho.testkit.CardPin;
import dev.daicho.testkit.CardRefused;
import dev.daicho.testkit.CardSlot;
import dev.daicho.testkit.VirtualCard;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;

/** A login with a card: the site says something random, and the card signs it. */
class CardLoginTest {

  private final SecureRandom random = new SecureRandom();

  /** What the site under test would do. */
  private static boolean letsIn(X509Certificate certificate, byte[] challenge, byte[] signature)
      throws Exception {
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(certificate.getPublicKey());
    verifier.update(challenge);
    return verifier.verify(signature);
  }

  @Test
  void hanakoLogsIn() throws Exception {
    byte[] challenge = new byte[32];
    random.nextBytes(challenge);
    try (VirtualCard card = VirtualCard.of("hanako")) {
      X509Certificate certificate = card.certificate(CardSlot.LOGIN);
      certificate.verify(card.authority(CardSlot.LOGIN).getPublicKey());

      assertThrows(CardRefused.class, () -> card.sign(CardSlot.LOGIN, challenge));
      assertEquals(new CardAnswer.Right(), card.verify(CardPin.LOGIN, "1234"));
      byte[] signature = card.sign(CardSlot.LOGIN, challenge);

      assertTrue(letsIn(certificate, challenge, signature));
      challenge[0] ^= 1;
      assertFalse(letsIn(certificate, challenge, signature));
    }
  }

  @Test
  void threeWrongPinsBlock_andTheNextCopyIsFresh() {
    try (VirtualCard card = VirtualCard.of("hanako")) {
      assertEquals(3, card.triesLeft(CardPin.LOGIN));
      assertEquals(new CardAnswer.Wrong(2), card.verify(CardPin.LOGIN, "0000"));
      assertEquals(2, card.triesLeft(CardPin.LOGIN));
      assertEquals(new CardAnswer.Wrong(1), card.verify(CardPin.LOGIN, "0000"));
      card.reset();
      assertEquals(new CardAnswer.Wrong(0), card.verify(CardPin.LOGIN, "0000"));
      assertEquals(new CardAnswer.Blocked(), card.verify(CardPin.LOGIN, "1234"));
      assertEquals(0, card.triesLeft(CardPin.LOGIN));
    }
    try (VirtualCard card = VirtualCard.of("hanako")) {
      assertEquals(3, card.triesLeft(CardPin.LOGIN));
      assertTrue(card.verify(CardPin.LOGIN, "1234").isRight());
    }
  }

  @Test
  void theCardSaysWhoHanakoIs() {
    try (VirtualCard card = VirtualCard.of("hanako")) {
      assertThrows(CardRefused.class, card::attributes);
      assertTrue(card.verify(CardPin.TEXT, "1234").isRight());
      assertEquals("番号　花子", card.attributes().name());
      assertTrue(card.number().matches("[0-9]{12}"));
    }
  }

  @Test
  void aDocumentIsSigned() throws Exception {
    byte[] document = "申請書".getBytes(StandardCharsets.UTF_8);
    try (VirtualCard card = VirtualCard.of("hanako")) {
      assertThrows(CardRefused.class, () -> card.certificate(CardSlot.SIGNING));
      assertTrue(card.verify(CardPin.SIGNING, "ABC123").isRight());
      X509Certificate certificate = card.certificate(CardSlot.SIGNING);
      assertTrue(letsIn(certificate, document, card.sign(CardSlot.SIGNING, document)));
    }
  }
}
