package dev.daicho.reader;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.reader.terminal.Terminal;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends commands one by one, and remembers which application is selected. */
final class CardChannel {

  private static final int PIECE = 256;
  private static final int BY_NAME = 0x04;
  private static final int BY_FILE = 0x02;
  private static final int NO_INFORMATION = 0x0C;
  private static final int CURRENT = 0x80;
  private static final int EXACTLY = 0x6C;
  private static final int MORE = 0x61;

  private final Terminal terminal;
  private @Nullable Application selected;
  private @Nullable CardGeneration generation;

  CardChannel(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Sends a command; what the card keeps back for a second command is fetched. */
  Response send(Command command) throws IOException {
    Response response = Response.parse(terminal.transmit(command.encoded()));
    int high = response.status().value() >> 8;
    int low = response.status().value() & 0xFF;
    int length = low == 0 ? PIECE : low;
    return switch (high) {
      case EXACTLY -> send(command.as(command.cla(), command.data(), length));
      case MORE -> {
        Response rest = send(new Command(0, 0xC0, 0, 0, Bytes.NONE, length));
        yield new Response(response.data().and(rest.data()), rest.status());
      }
      default -> response;
    };
  }

  /** Selects an application unless it is selected; what was shown in another is forgotten. */
  StatusWord select(Application application) throws IOException {
    if (application.equals(selected)) {
      return StatusWord.DONE;
    }
    selected = null;
    Response response = send(new Command(0, 0xA4, BY_NAME, NO_INFORMATION, application.name(), 0));
    if (response.isDone()) {
      selected = application;
    }
    return response.status();
  }

  /** Which card it is; asked once, since asking ends what was shown in another application. */
  CardGeneration generation() throws IOException {
    if (generation == null) {
      boolean isNext =
          !select(Jpki.ON_CARD).equals(StatusWord.DONE)
              && select(NextAuthentication.APPLICATION).equals(StatusWord.DONE);
      generation = isNext ? CardGeneration.NEXT : CardGeneration.PRESENT;
    }
    return generation;
  }

  /** Selects a file of an application. */
  StatusWord select(CardPlace place) throws IOException {
    StatusWord there = select(place.application());
    return there.equals(StatusWord.DONE)
        ? send(new Command(0, 0xA4, BY_FILE, NO_INFORMATION, Bytes.u16(place.file()), 0)).status()
        : there;
  }

  /** A whole file, piece by piece; a status word in place of it when it may not be read. */
  CardReading<Bytes> read(Application application, int file) throws IOException {
    return read(new CardPlace(application, file));
  }

  /** A whole file, in the same way. */
  CardReading<Bytes> read(CardPlace place) throws IOException {
    StatusWord there = select(place);
    if (!there.equals(StatusWord.DONE)) {
      return new CardReading.Refused<>(there);
    }
    Bytes all = Bytes.NONE;
    while (true) {
      int offset = all.length();
      Response piece = send(new Command(0, 0xB0, offset >> 8, offset & 0xFF, Bytes.NONE, PIECE));
      if (piece.isDone()) {
        all = all.and(piece.data());
      } else if (offset == 0 || !piece.status().equals(StatusWord.PAST_THE_END)) {
        return new CardReading.Refused<>(piece.status());
      }
      if (piece.data().length() < PIECE) {
        return new CardReading.Read<>(all);
      }
    }
  }

  /** Asks how many tries are left; empty when the secret is not there. */
  Optional<Integer> tries(CardPlace place) throws IOException {
    StatusWord there = select(place);
    if (!there.equals(StatusWord.DONE)) {
      return Optional.empty();
    }
    StatusWord status = send(new Command(0, 0x20, 0, CURRENT, Bytes.NONE, 0)).status();
    if (status.equals(StatusWord.BLOCKED)) {
      return Optional.of(0);
    }
    return status.saysTries() ? Optional.of(status.tries()) : Optional.empty();
  }

  void close() throws IOException {
    terminal.close();
  }
}
