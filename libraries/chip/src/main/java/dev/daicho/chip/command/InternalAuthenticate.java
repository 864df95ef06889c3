package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;

/** INTERNAL AUTHENTICATE (00 88): the card signs a challenge, and so shows that it is no copy. */
final class InternalAuthenticate implements Act {

  private final SignScheme scheme;

  /** By a scheme for which the card hashes the challenge. */
  InternalAuthenticate(SignScheme scheme) {
    this.scheme = scheme;
  }

  @Override
  public int instruction() {
    return 0x88;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if (command.p1() != 0) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    return switch (Target.byReference(turn, command.p2())) {
      case Target.Missing(var why) -> Response.of(why);
      case Target.Found(var place) -> ComputeSignature.sign(turn, place, scheme, command);
    };
  }
}
