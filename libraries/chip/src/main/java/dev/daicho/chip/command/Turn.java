package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Memory;
import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What one command does to one card: it writes to the memory, each time whole, and changes the
 * session. Power that is lost in between leaves the memory as it was last written.
 */
public final class Turn {

  private final RandomGenerator random;
  private final @Nullable Provider provider;
  private final List<Memory> written = new ArrayList<>();
  private Memory memory;
  private Session session;

  /**
   * @param provider of cryptography; null for Java's choice
   */
  public Turn(Memory memory, Session session, RandomGenerator random, @Nullable Provider provider) {
    this.memory = memory;
    this.session = session;
    this.random = random;
    this.provider = provider;
  }

  /** The memory as it is now. */
  public Memory memory() {
    return memory;
  }

  /** The session as it is now. */
  public Session session() {
    return session;
  }

  /** The memory after each write, in order. */
  public List<Memory> written() {
    return List.copyOf(written);
  }

  /** Changes the session. */
  public void session(Session next) {
    session = next;
  }

  RandomGenerator random() {
    return random;
  }

  @Nullable Provider provider() {
    return provider;
  }

  /** The selected application. */
  Optional<Folder> folder() {
    return session.application().flatMap(memory::named);
  }

  /** A file of the selected application, with its row of the table. */
  record Place(FileId file, Form form, Content content) {}

  /** A file of the selected application that commands can name. */
  Optional<Place> place(FileId file) {
    return any(file).filter(one -> !(one.form() instanceof Form.Inner));
  }

  /** A key of the selected application that only the card uses. */
  Optional<Content.Key> inner(FileId file) {
    return any(file)
        .filter(one -> one.form() instanceof Form.Inner)
        .map(Place::content)
        .map(Content.Key.class::cast);
  }

  private Optional<Place> any(FileId file) {
    return folder()
        .flatMap(folder ->
            folder
                .content(file)
                .flatMap(content ->
                    folder.layout().form(file).map(form -> new Place(file, form, content))));
  }

  /** Writes a file of the selected application. */
  void write(FileId file, Content content) {
    Bytes name = session.application().orElseThrow();
    memory = memory.with(name, file, content);
    written.add(memory);
  }
}
