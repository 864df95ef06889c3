package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;

/** What readers for phones send last (80 FC 00 00); a card answers that its length is wrong. */
final class LastCommand implements Act {

  @Override
  public int instruction() {
    return 0xFC;
  }

  @Override
  public boolean isProprietary() {
    return true;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    return Response.of(StatusWord.WRONG_LENGTH);
  }
}
