package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** What is done with a card. */
@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    description = {
      "個人番号カード。町の住民の模擬カードのほか、HTTPやカードリーダーの先のカードも使う。",
      "A My Number Card: the simulated one of a resident of the town, or one behind HTTP or in a"
          + " card reader."
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CardMake.class,
      CardShow.class,
      CardAttributes.class,
      CardNumber.class,
      CardPhoto.class,
      CardSign.class,
      CardPin.class,
      CardExport.class,
      CardServe.class
    })
public final class CardGroup {}
