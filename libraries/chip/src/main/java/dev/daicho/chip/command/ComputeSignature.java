package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Form;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * COMPUTE DIGITAL SIGNATURE as this card has it (80 2A): P1 names the scheme, P2 the key: the
 * current file (80), one by its short name, or the application's own key (00) where it has one.
 */
final class ComputeSignature implements Act {

  private final @Nullable FileId own;

  private ComputeSignature(@Nullable FileId own) {
    this.own = own;
  }

  /** Where every key has to be named. */
  static ComputeSignature named() {
    return new ComputeSignature(null);
  }

  /** Where P2 00 means a key of the application. */
  static ComputeSignature withOwn(int key) {
    return new ComputeSignature(new FileId(key));
  }

  @Override
  public int instruction() {
    return 0x2A;
  }

  @Override
  public boolean isProprietary() {
    return true;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    Optional<SignScheme> scheme = SignScheme.of(command.p1());
    if (scheme.isEmpty()) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    Target target =
        command.p2() == 0 && own != null
            ? Target.byShortName(turn, own.value())
            : Target.byReference(turn, command.p2());
    return switch (target) {
      case Target.Missing(var why) -> Response.of(why);
      case Target.Found(var place) -> sign(turn, place, scheme.get(), command);
    };
  }

  static Response sign(Turn turn, Turn.Place place, SignScheme scheme, Command command) {
    if (!(place.form() instanceof Form.Key(var use))
        || !(place.content() instanceof Content.Key key)) {
      return Response.of(StatusWord.WRONG_STRUCTURE);
    }
    if (!use.allows(turn.session().verified())) {
      return Response.of(StatusWord.NOT_ALLOWED);
    }
    return scheme.admits(command.data())
        ? Response.of(scheme.sign(key.secret(), command.data(), turn))
        : Response.of(StatusWord.WRONG_LENGTH);
  }
}
