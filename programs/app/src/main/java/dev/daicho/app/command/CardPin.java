package dev.daicho.app.command;

import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code daicho card pin}: shows one PIN to the card, or changes it. */
@Command(
    name = "pin",
    mixinStandardHelpOptions = true,
    description = {
      "暗証番号を1つ照合する。--new で変更する。誤れば残り回数が減り、やがてロックされる。",
      "Shows one PIN to the card; changes it with --new. A wrong one uses a try, the last one blocks"
          + " the PIN."
    },
    footer = {
      "",
      "Example: ./daicho card pin --persona hanako --which login --pin 0000",
      "         ./daicho card pin --persona hanako --which login --pin 1234 --new 4321"
    })
public final class CardPin extends CardCommand {

  @Option(names = "--which", required = true, description = "${COMPLETION-CANDIDATES}")
  private Pin which = Pin.LOGIN;

  @Option(names = "--new", paramLabel = "PIN", description = "what it is to be from now on")
  private @Nullable String next;

  @Override
  protected void run(MyNumberCard card) throws IOException, CardRefused {
    if (next == null) {
      show(card, which);
      out().println("正しい暗証番号です / right");
      return;
    }
    PinShown changed = card.change(which, value(which), next);
    if (!(changed instanceof PinShown.Right)) {
      throw new CardRefused(changed.words());
    }
    out().println("変更しました / changed");
  }
}
