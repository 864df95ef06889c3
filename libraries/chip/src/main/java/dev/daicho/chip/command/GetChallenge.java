package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;

/** GET CHALLENGE (00 84): 1 to 256 random bytes. */
final class GetChallenge implements Act {

  private static final int MOST = 256;

  @Override
  public int instruction() {
    return 0x84;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if (command.parameters() != 0) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    if (!command.data().isEmpty() || command.expected() == 0 || command.expected() > MOST) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    byte[] challenge = new byte[command.expected()];
    turn.random().nextBytes(challenge);
    return Response.of(Bytes.of(challenge));
  }
}
