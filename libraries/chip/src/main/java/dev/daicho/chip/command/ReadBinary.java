package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.Form;

/**
 * READ BINARY (00 B0): bytes of the current file from an offset of 15 bits, or of a file by its
 * short name from one of 8. At the end of the file fewer bytes than expected are answered.
 */
final class ReadBinary implements Act {

  private static final int SHORT_NAME = 0x80;

  @Override
  public int instruction() {
    return 0xB0;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    boolean named = (command.p1() & SHORT_NAME) != 0;
    if (command.expected() == 0 || !command.data().isEmpty()) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    Target target = named ? Target.byReference(turn, command.p1()) : Target.current(turn);
    int offset = named ? command.p2() : command.parameters();
    return switch (target) {
      case Target.Missing(var why) -> Response.of(why);
      case Target.Found(var place) -> read(turn, place, offset, command.expected());
    };
  }

  private static Response read(Turn turn, Turn.Place place, int offset, int expected) {
    if (!(place.form() instanceof Form.Transparent(var read))
        || !(place.content() instanceof Content.Data(var bytes))) {
      return Response.of(StatusWord.WRONG_STRUCTURE);
    }
    if (!read.allows(turn.session().verified())) {
      return Response.of(StatusWord.NOT_ALLOWED);
    }
    return offset < bytes.length()
        ? Response.of(part(bytes, offset, expected))
        : Response.of(StatusWord.PAST_THE_END);
  }

  private static Bytes part(Bytes bytes, int offset, int expected) {
    return bytes.slice(offset, Math.min(bytes.length(), offset + expected));
  }
}
