package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Form;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * RESET RETRY COUNTER (00 2C 00, ISO/IEC 7816-4): a PUK and a new PIN behind it, in one command; P2
 * names the PIN. The PIN is the new one from then on with all its tries, blocked before or not, and
 * has to be shown anew. That there will be a PUK for the PIN of four digits is announced; the
 * command is ours.
 *
 * <p>The try is written down before the PUK is compared, as in {@link Verify}. What cannot be
 * right, by its length or by what the new PIN consists of, is not compared and costs none. Another
 * secret than that PIN is not unblocked by it (6982), and a PIN that was never set stays so (6984),
 * or a card without one would get one.
 */
final class UnblockSecret implements Act {

  private final FileId pin;
  private final FileId puk;

  private UnblockSecret(FileId pin, FileId puk) {
    this.pin = pin;
    this.puk = puk;
  }

  /**
   * For an application.
   *
   * @param pin the file of the secret that is unblocked
   * @param puk the file of the secret that unblocks it, of one length
   */
  static UnblockSecret of(int pin, int puk) {
    return new UnblockSecret(new FileId(pin), new FileId(puk));
  }

  @Override
  public int instruction() {
    return 0x2C;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if (command.p1() != 0) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    return switch (Target.byReference(turn, command.p2())) {
      case Target.Missing(var why) -> Response.of(why);
      case Target.Found(var place) -> unblock(turn, place, command.data());
    };
  }

  private Response unblock(Turn turn, Turn.Place place, Bytes data) {
    if (!(place.form() instanceof Form.Secret form)
        || !(place.content() instanceof Content.Secret secret)) {
      return Response.of(StatusWord.WRONG_STRUCTURE);
    }
    Optional<Turn.Place> opener = turn.place(puk);
    if (!place.file().equals(pin)
        || opener.isEmpty()
        || !(opener.get().form() instanceof Form.Secret pukForm)
        || !(opener.get().content() instanceof Content.Secret right)) {
      return Response.of(StatusWord.NOT_ALLOWED);
    }
    if (secret.value().isEmpty() || right.isBlocked()) {
      return Response.of(StatusWord.BLOCKED);
    }
    int split = pukForm.least();
    if (data.length() < split + form.least() || data.length() > split + form.most()) {
      return Response.of(StatusWord.WRONG_LENGTH);
    }
    if (!form.admits(data.from(split))) {
      return Response.of(StatusWord.WRONG_DATA);
    }
    Content.Secret tried = right.left(right.left() - 1);
    turn.write(puk, tried);
    if (!MessageDigest.isEqual(data.slice(0, split).toArray(), right.value().toArray())) {
      turn.session(turn.session().shown(puk, false));
      return Response.of(StatusWord.triesLeft(tried.left()));
    }
    // The PUK first: power lost in between leaves a blocked PIN that can be unblocked again.
    turn.write(puk, right.left(pukForm.limit()));
    turn.write(pin, new Content.Secret(data.from(split), form.limit()));
    turn.session(turn.session().shown(pin, false));
    return Response.of(StatusWord.DONE);
  }
}
