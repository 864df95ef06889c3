package dev.daicho.foundation.gate;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.store.Seal;
import java.util.Set;

/**
 * Somebody asks for personal data.
 *
 * @param who asks
 * @param seal whose rows they come from
 * @param subject whom the data are about: the 宛名番号, or a word for many such as {@code search}
 * @param detail what else identifies the question, such as the words searched for; kept salted
 * @param items the items asked for, by name
 * @param purpose why, in the asker's words
 * @param basis the article the asking stands on
 * @param way how they would leave: {@code page}, {@code export}, {@code api}, …
 */
public record Request(
    Actor who,
    Seal seal,
    String subject,
    String detail,
    Set<String> items,
    String purpose,
    String basis,
    String way) {

  public Request {
    items = Set.copyOf(items);
  }
}
