package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;

/** GET RESPONSE (00 C0): what waits since the last command, which did not expect it. */
final class GetResponse implements Act {

  @Override
  public int instruction() {
    return 0xC0;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    Bytes waiting = turn.session().waiting();
    if (command.parameters() != 0) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    if (command.expected() == 0 || !command.data().isEmpty()) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    if (waiting.isEmpty()) {
      return Response.of(StatusWord.CONDITIONS);
    }
    if (waiting.length() <= command.expected()) {
      turn.session(turn.session().waiting(Bytes.NONE));
    }
    return Response.of(waiting);
  }
}
