package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.apdu.Tlv;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import java.util.Optional;

/**
 * SELECT (00 A4): an application by its name or the beginning of it, or a file of the selected one.
 * Another application ends what was shown in the former; another file does not. What is not found
 * leaves everything as it is. Where file control information is asked for (P2 00 with Le), it is
 * the template with the name only; that choice is ours.
 */
final class SelectFile implements Act {

  private static final int BY_NAME = 0x04;
  private static final int BY_FILE = 0x02;
  private static final int BY_PATH = 0x00;
  private static final int NO_INFORMATION = 0x0C;
  private static final int LONGEST_NAME = 16;
  private static final int INFORMATION = 0x6F;
  private static final int NAME = 0x84;

  @Override
  public int instruction() {
    return 0xA4;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if (command.p2() != NO_INFORMATION && command.p2() != 0) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    return switch (command.p1()) {
      case BY_NAME -> application(turn, command);
      case BY_FILE -> file(turn, command);
      case BY_PATH -> path(turn, command);
      default -> Response.of(StatusWord.WRONG_PARAMETERS);
    };
  }

  private static Response application(Turn turn, Command command) {
    Bytes name = command.data();
    if (name.length() > LONGEST_NAME) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    Optional<Folder> found = turn.memory().named(name);
    if (found.isEmpty()) {
      return Response.of(StatusWord.NO_SUCH_FILE);
    }
    turn.session(turn.session().select(found.get().name()));
    return command.p2() == 0 && command.expected() > 0
        ? Response.of(information(found.get().name()))
        : Response.of(StatusWord.DONE);
  }

  private static Bytes information(Bytes name) {
    return Tlv.encoded(INFORMATION, Tlv.encoded(NAME, name));
  }

  private static Response file(Turn turn, Command command) {
    if (command.data().length() != 2) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    int value = command.data().u16At(0);
    if (value == 0 || value == 0xFFFF || turn.place(new FileId(value)).isEmpty()) {
      return Response.of(StatusWord.NO_SUCH_FILE);
    }
    turn.session(turn.session().at(new FileId(value)));
    return Response.of(StatusWord.DONE);
  }

  /** There is no file above the applications; asked for nothing, an application stays selected. */
  private static Response path(Turn turn, Command command) {
    if (!command.data().isEmpty()) {
      return Response.of(StatusWord.NO_SUCH_FILE);
    }
    return Response.of(turn.folder().isPresent() ? StatusWord.DONE : StatusWord.WRONG_PARAMETERS);
  }
}
