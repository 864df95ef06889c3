package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.Form;

/**
 * Changes a secret that has been shown: only the new one is sent. In some applications it is CHANGE
 * REFERENCE DATA (00 24 01 80), in others CHANGE KEY (80 32 00 80). What a new one must not be is
 * answered with 6A80; that choice is ours.
 */
final class ChangeSecret implements Act {

  private final int instruction;
  private final boolean proprietary;
  private final int p1;

  private ChangeSecret(int instruction, boolean proprietary, int p1) {
    this.instruction = instruction;
    this.proprietary = proprietary;
    this.p1 = p1;
  }

  /** CHANGE REFERENCE DATA. */
  static ChangeSecret referenceData() {
    return new ChangeSecret(0x24, false, 0x01);
  }

  /** CHANGE KEY. */
  static ChangeSecret key() {
    return new ChangeSecret(0x32, true, 0x00);
  }

  @Override
  public int instruction() {
    return instruction;
  }

  @Override
  public boolean isProprietary() {
    return proprietary;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if (command.p1() != p1) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    return switch (Target.byReference(turn, command.p2())) {
      case Target.Missing(var why) -> Response.of(why);
      case Target.Found(var place) -> change(turn, place, command);
    };
  }

  private static Response change(Turn turn, Turn.Place place, Command command) {
    if (!(place.form() instanceof Form.Secret form)
        || !(place.content() instanceof Content.Secret secret)) {
      return Response.of(StatusWord.WRONG_STRUCTURE);
    }
    if (secret.isBlocked()) {
      return Response.of(StatusWord.BLOCKED);
    }
    if (!form.change() || !turn.session().verified().contains(place.file())) {
      return Response.of(StatusWord.NOT_ALLOWED);
    }
    if (!form.admits(command.data())) {
      return Response.of(
          command.data().isEmpty() ? StatusWord.WRONG_LENGTH : StatusWord.WRONG_DATA);
    }
    turn.write(place.file(), new Content.Secret(command.data(), form.limit()));
    return Response.of(StatusWord.DONE);
  }
}
