package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.Form;
import java.security.MessageDigest;

/**
 * VERIFY (00 20): shows a secret, or asks how many tries are left, which is answered as 63Cx also
 * when it has been shown. The try is written down before the secret is compared, so that power lost
 * in between does not give it back; a right one restores all tries. What is too long for any secret
 * is not compared and costs no try; that choice is ours.
 */
final class Verify implements Act {

  private static final int LONGEST = 16;

  @Override
  public int instruction() {
    return 0x20;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if (command.p1() != 0) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    if (command.data().length() > LONGEST) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    return switch (Target.byReference(turn, command.p2())) {
      case Target.Missing(var why) -> Response.of(why);
      case Target.Found(var place) -> verify(turn, place, command);
    };
  }

  private static Response verify(Turn turn, Turn.Place place, Command command) {
    if (!(place.form() instanceof Form.Secret form)
        || !(place.content() instanceof Content.Secret secret)) {
      return Response.of(StatusWord.WRONG_STRUCTURE);
    }
    if (command.data().isEmpty()) {
      return Response.of(StatusWord.triesLeft(secret.left()));
    }
    if (secret.isBlocked()) {
      return Response.of(StatusWord.BLOCKED);
    }
    Content.Secret tried = secret.left(secret.left() - 1);
    turn.write(place.file(), tried);
    boolean right = MessageDigest.isEqual(command.data().toArray(), secret.value().toArray());
    if (right) {
      turn.write(place.file(), secret.left(form.limit()));
    }
    turn.session(turn.session().shown(place.file(), right));
    return Response.of(right ? StatusWord.DONE : StatusWord.triesLeft(tried.left()));
  }
}
