package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;

/** GET DATA (00 CA): an object of the card by its tag, while no application is selected. */
final class GetData implements Act {

  @Override
  public int instruction() {
    return 0xCA;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    Bytes found = turn.memory().objects().get(command.parameters());
    if (turn.folder().isPresent() || found == null) {
      return Response.of(StatusWord.NO_SUCH_OBJECT);
    }
    return command.expected() < found.length()
        ? Response.of(StatusWord.WRONG_LENGTH)
        : Response.of(found);
  }
}
