package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Form;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * COMPUTE DIGITAL SIGNATURE as this card has it (80 2A): P1 names the scheme, P2 the key: the
 * current file (80), one by its short name, or the application's own key (00) where it has one. A
 * key of another kind than the application's, which only a card made by hand can have, is answered
 * with 6985; that choice is ours.
 */
final class ComputeSignature implements Act {

  private final @Nullable FileId own;
  private final IntFunction<Optional<SignScheme>> schemes;

  private ComputeSignature(@Nullable FileId own, IntFunction<Optional<SignScheme>> schemes) {
    this.own = own;
    this.schemes = schemes;
  }

  /**
   * Where every key has to be named.
   *
   * @param schemes by P1
   */
  static ComputeSignature named(IntFunction<Optional<SignScheme>> schemes) {
    return new ComputeSignature(null, schemes);
  }

  /**
   * Where P2 00 means a key of the application.
   *
   * @param schemes by P1
   */
  static ComputeSignature withOwn(int key, IntFunction<Optional<SignScheme>> schemes) {
    return new ComputeSignature(new FileId(key), schemes);
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
    Optional<SignScheme> scheme = schemes.apply(command.p1());
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
    if (!scheme.fits(key.secret())) {
      return Response.of(StatusWord.CONDITIONS);
    }
    return scheme.admits(command.data())
        ? Response.of(scheme.sign(key.secret(), command.data(), turn))
        : Response.of(StatusWord.WRONG_LENGTH);
  }
}
