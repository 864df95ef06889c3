package dev.daicho.foundation.page;

import java.time.Instant;

/**
 * Something that went from one institution to another. No contents: only what may be shown to
 * everybody.
 *
 * @param at town time
 * @param from the sender, such as {@code register 092011}
 * @param to the receiver, such as {@code network}
 * @param type the notice's type, such as {@code ResidentEntered}
 * @param id the notice's own id, never a number of a person
 */
public record WireEvent(Instant at, String from, String to, String type, String id) {}
