package dev.daicho.app.command;

import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code daicho card number}: 個人番号 from the card's chip. */
@Command(
    name = "number",
    mixinStandardHelpOptions = true,
    description = {
      "カードの個人番号を読む（券面事項入力補助用暗証番号、4桁）。",
      "Reads the individual number (the PIN of the text application, four digits)."
    },
    footer = {"", "Example: ./daicho card number --persona hanako --pin 1234"})
public final class CardNumber extends CardCommand {

  @Override
  protected void run(MyNumberCard card) throws IOException, CardRefused {
    show(card, Pin.TEXT);
    out().println(read(card.number()).digits());
  }
}
