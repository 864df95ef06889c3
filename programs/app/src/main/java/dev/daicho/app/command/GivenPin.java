package dev.daicho.app.command;

import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The PIN that a command shows to a card: mixed in by each that does. */
final class GivenPin {

  @Option(
      names = "--pin",
      paramLabel = "PIN",
      description =
          "暗証番号。The PIN; of the fixed people it is known. Others can see what is typed here.")
  private @Nullable String pin;

  @Option(names = "--pin-stdin", description = "暗証番号を標準入力から1行読む。Reads it as a line from here.")
  private boolean fromInput;

  /** Shows it. What cannot be right is not sent; how many tries are left is told. */
  void show(MyNumberCard card, ChosenCard chosen, Pin which, PrintWriter err)
      throws IOException, CardRefused {
    Optional<Integer> left = card.triesLeft(which);
    String value = value(chosen, which);
    if (left.filter(tries -> tries == 1).isPresent()) {
      err.println("残り1回です。誤るとロックされます。 / One try is left; a wrong one blocks the PIN.");
    }
    PinShown shown = card.verify(which, value);
    switch (shown) {
      case PinShown.Right right -> {}
      case PinShown.NotSent(var why) ->
          throw new CardRefused(
              "%s 送っていません。残り%s回です。".formatted(why.ja(), tries(left)),
              "%s It was not sent; tries left: %s.".formatted(why.en(), tries(left)));
      default -> throw new CardRefused(shown.words());
    }
  }

  private static String tries(Optional<Integer> left) {
    return left.map(String::valueOf).orElse("?");
  }

  /** The PIN itself. */
  String value(ChosenCard chosen, Pin which) throws IOException, CardRefused {
    if (pin != null) {
      return pin;
    }
    if (fromInput) {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw new CardRefused("標準入力に暗証番号がありません。", "There is no PIN to read.");
      }
      return line;
    }
    return chosen
        .knownPin(which)
        .orElseThrow(() ->
            new CardRefused(
                "暗証番号を --pin か --pin-stdin で示してください。", "Give the PIN by --pin or --pin-stdin."));
  }
}
