package dev.daicho.app.command;

import dev.daicho.card.CardFile;
import dev.daicho.card.KeptCard;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code daicho card export}: the whole card as one readable text. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "カードの全ファイルを、人が読める1つのテキストとして標準出力に書く。秘密鍵は --keys を付けたときだけ含まれる。",
      "Writes every file of the card as one text that people can read. Private keys are in it only"
          + " with --keys."
    },
    footer = {
      "",
      "Example: ./daicho card export --persona hanako --keys > copy.card",
      "         ./daicho card show --card copy.card --pin 1234"
    })
public final class CardExport implements Callable<Integer> {

  @Mixin private ChosenCard chosen = new ChosenCard();

  @Option(names = "--keys", description = "秘密鍵も書く。With private keys.")
  private boolean keys;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      out.print(
          CardFile.write(
              KeptCard.read(chosen.file(err)),
              keys ? CardFile.Keys.WRITTEN : CardFile.Keys.LEFT_OUT));
      out.flush();
      return 0;
    } catch (CardRefused e) {
      err.println(e.why().ja() + " / " + e.why().en());
    } catch (IOException e) {
      err.println("カードが読めません。 / The card cannot be read: " + e.getMessage());
    }
    return 1;
  }
}
