package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.Form;

/** READ RECORD (00 B2): one record by its number, of the current file or one by its short name. */
final class ReadRecord implements Act {

  private static final int BY_NUMBER = 0x04;

  @Override
  public int instruction() {
    return 0xB2;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if ((command.p2() & 0x07) != BY_NUMBER) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    if (command.expected() == 0 || !command.data().isEmpty()) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    int name = command.p2() >> 3;
    return switch (name == 0 ? Target.current(turn) : Target.byShortName(turn, name)) {
      case Target.Missing(var why) -> Response.of(why);
      case Target.Found(var place) -> read(turn, place, command);
    };
  }

  private static Response read(Turn turn, Turn.Place place, Command command) {
    if (!(place.form() instanceof Form.Records(var read))
        || !(place.content() instanceof Content.Records(var records))) {
      return Response.of(StatusWord.WRONG_STRUCTURE);
    }
    if (!read.allows(turn.session().verified())) {
      return Response.of(StatusWord.NOT_ALLOWED);
    }
    return command.p1() >= 1 && command.p1() <= records.size()
        ? Response.of(records.get(command.p1() - 1))
        : Response.of(StatusWord.NO_SUCH_RECORD);
  }
}
