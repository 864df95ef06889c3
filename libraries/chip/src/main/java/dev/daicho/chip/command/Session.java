package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.memory.FileId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a card remembers only as long as it has power.
 *
 * @param application the selected one's name
 * @param file the current one
 * @param verified the secrets that have been shown in the selected application
 * @param protection of commands and answers
 * @param waiting what GET RESPONSE will fetch; none when nothing waits
 */
public record Session(
    Optional<Bytes> application,
    Optional<FileId> file,
    Set<FileId> verified,
    Protection protection,
    Bytes waiting) {

  /** After a reset. */
  public static final Session NEW =
      new Session(Optional.empty(), Optional.empty(), Set.of(), new Protection.None(), Bytes.NONE);

  /** Keeps its own set. */
  public Session {
    verified = Set.copyOf(verified);
  }

  /** With another application: nothing has been shown in it, and nothing is protected. */
  public Session select(Bytes name) {
    return new Session(
        Optional.of(name), Optional.empty(), Set.of(), new Protection.None(), Bytes.NONE);
  }

  /** With another current file. */
  public Session at(FileId current) {
    return new Session(application, Optional.of(current), verified, protection, waiting);
  }

  /** With a secret shown, or not any more. */
  public Session shown(FileId secret, boolean right) {
    Set<FileId> all = new HashSet<>(verified);
    if (right) {
      all.add(secret);
    } else {
      all.remove(secret);
    }
    return new Session(application, file, all, protection, waiting);
  }

  /** With another protection. */
  public Session with(Protection another) {
    return new Session(application, file, verified, another, waiting);
  }

  /** With something that waits. */
  public Session waiting(Bytes data) {
    return new Session(application, file, verified, protection, data);
  }
}
