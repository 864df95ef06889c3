package dev.daicho.town.personas;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.town.people.InventedPerson;
import org.jspecify.annotations.Nullable;

/**
 * A fixed person of every town.
 *
 * @param id stable name for programs: lower-case letters and digits, parts divided by a hyphen
 * @param person everything that a resident record needs but codes and numbers; former surname and
 *     alias are among the names, a birth day that is not known has the words for it
 * @param card what the person's card is protected by, or null for a person without a card
 * @param whereabouts living here, on the way to another municipality, or abroad
 * @param purpose what the person is for
 */
public record Persona(
    String id,
    InventedPerson person,
    @Nullable CardSecrets card,
    Whereabouts whereabouts,
    Bilingual purpose) {

  /**
   * What a card asks its holder for. Public on purpose: these people do not exist.
   *
   * @param loginPin four digits
   * @param signPassword 6 to 16 capital letters and digits; null for a card without a signing
   *     certificate, as a child below 15 has
   */
  public record CardSecrets(String loginPin, @Nullable String signPassword) {}
}
