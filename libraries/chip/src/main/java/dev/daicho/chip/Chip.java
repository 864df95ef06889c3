package dev.daicho.chip;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.Applications;
import dev.daicho.chip.command.Acts;
import dev.daicho.chip.command.ProtectedExchange;
import dev.daicho.chip.command.Protection;
import dev.daicho.chip.command.Turn;
import dev.daicho.chip.memory.Memory;
import java.security.Provider;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Answers commands (ISO/IEC 7816-4). Whatever is sent, a status word comes back. It keeps nothing
 * of a card itself; one chip can answer for many cards, by as many threads as its random generator
 * allows.
 */
public final class Chip {

  private static final int NOT_INTERINDUSTRY = 0x80;
  private static final int PROTECTED = 0x0C;
  private static final int CHAINED = 0x10;
  private static final int CHANNEL = 0x03;
  private static final int FURTHER_CHANNELS = 0x40;
  private static final int KNOWN_BITS = 0x9F;

  private final RandomGenerator random;
  private final @Nullable Provider provider;

  /** One that signs with Java's own cryptography. */
  public Chip(RandomGenerator random) {
    this(random, null);
  }

  /**
   * @param random for challenges and salts
   * @param provider that signs; null for Java's choice
   */
  public Chip(RandomGenerator random, @Nullable Provider provider) {
    this.random = random;
    this.provider = provider;
  }

  /** Answers a command. */
  public Answer answer(Card card, Bytes apdu) {
    Turn turn = new Turn(card.memory(), card.session().waiting(Bytes.NONE), random, provider);
    Response response =
        Command.parse(apdu)
            .map(command -> answer(turn, command, card.session().waiting()))
            .orElseGet(() -> Response.of(StatusWord.WRONG_LENGTH));
    return new Answer(new Card(turn.memory(), turn.session()), response.encoded(), turn.written());
  }

  /**
   * What is left when power is lost after so many writes of a command.
   *
   * @param writes 0 for before the first; more than there are for after the last
   */
  public Card torn(Card card, Bytes apdu, int writes) {
    List<Memory> written = answer(card, apdu).written();
    int last = Math.min(writes, written.size());
    return Card.inserted(last == 0 ? card.memory() : written.get(last - 1));
  }

  private static Response answer(Turn turn, Command command, Bytes waiting) {
    Optional<StatusWord> wrongClass = wrongClass(command.cla());
    if (wrongClass.isPresent()) {
      return Response.of(wrongClass.get());
    }
    Optional<Application> application = selected(turn);
    if ((command.cla() & PROTECTED) != 0) {
      return protectedAnswer(turn, command, application);
    }
    boolean fetches = !isProprietary(command) && command.ins() == 0xC0;
    if (fetches) {
      turn.session(turn.session().waiting(waiting));
    }
    return fitted(turn, command, perform(turn, command, application));
  }

  private static Optional<StatusWord> wrongClass(int cla) {
    if (cla >= FURTHER_CHANNELS && cla < NOT_INTERINDUSTRY) {
      return Optional.of(StatusWord.NO_SUCH_CHANNEL);
    }
    if ((cla & ~KNOWN_BITS) != 0) {
      return Optional.of(StatusWord.NO_SUCH_CLASS);
    }
    if ((cla & CHANNEL) != 0) {
      return Optional.of(StatusWord.NO_SUCH_CHANNEL);
    }
    return (cla & CHAINED) == 0 ? Optional.empty() : Optional.of(StatusWord.NO_CHAINING);
  }

  private static Optional<Application> selected(Turn turn) {
    return turn.session()
        .application()
        .flatMap(turn.memory()::named)
        .map(folder -> Applications.of(folder.layout()));
  }

  private static boolean isProprietary(Command command) {
    return (command.cla() & NOT_INTERINDUSTRY) != 0;
  }

  private static Response perform(Turn turn, Command command, Optional<Application> application) {
    return application.map(Application::acts).orElseGet(Acts::everywhere).stream()
        .filter(act -> act.instruction() == command.ins())
        .filter(act -> act.isProprietary() == isProprietary(command))
        .findFirst()
        .map(act -> act.perform(turn, command))
        .orElseGet(() -> Response.of(StatusWord.NO_SUCH_INSTRUCTION));
  }

  /** Cut to what was expected: what was not waits, or has to be asked for anew. */
  private static Response fitted(Turn turn, Command command, Response response) {
    int length = response.data().length();
    if (length <= command.expected()) {
      return response;
    }
    if (command.expected() > 0) {
      return Response.of(StatusWord.exactly(length));
    }
    turn.session(turn.session().waiting(response.data()));
    return Response.of(StatusWord.more(length));
  }

  private static Response protectedAnswer(
      Turn turn, Command command, Optional<Application> application) {
    if (application.isEmpty()) {
      return Response.of(StatusWord.NO_SECURE_MESSAGING);
    }
    if (!application.get().isProtecting()) {
      return Response.of(application.get().protectedCommand());
    }
    if (command.cla() != ProtectedExchange.CLASS) {
      return Response.of(StatusWord.PROTECTION_MISSING);
    }
    return switch (turn.session().protection()) {
      case Protection.None none -> Response.of(StatusWord.SESSION_DEAD);
      case Protection.Dead dead -> Response.of(StatusWord.SESSION_DEAD);
      case Protection.Encrypted now -> protectedAnswer(turn, command, application, now);
    };
  }

  private static Response protectedAnswer(
      Turn turn,
      Command command,
      Optional<Application> application,
      Protection.Encrypted protection) {
    ProtectedExchange exchange = new ProtectedExchange(protection);
    Optional<Command> opened = exchange.opened(command);
    if (opened.isEmpty()) {
      turn.session(turn.session().with(new Protection.Dead()));
      return Response.of(StatusWord.PROTECTION_WRONG);
    }
    turn.session(turn.session().with(protection.next()));
    return exchange.closed(perform(turn, opened.get(), application));
  }
}
