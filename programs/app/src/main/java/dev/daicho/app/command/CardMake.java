package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.town.Town;
import dev.daicho.town.settle.CardsOfPersonas;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code daicho card make}: the card of somebody of the fixed people, if it is not there yet. */
@Command(
    name = "make",
    mixinStandardHelpOptions = true,
    description = {
      "固定の住民のカードを作る（既にあれば何もしない）。他のコマンドは必要なときに自分で呼ぶ。",
      "Makes the card of one of the fixed people, unless it is there; anew with --anew. Other commands"
          + " call it when they need it."
    },
    footer = {"", "Example: ./daicho card make --persona hanako"})
public final class CardMake extends TownCommand {

  static final String NAME = "make";
  static final String PERSONA = "--persona";
  private static final String ANEW = "--anew";

  @Option(names = PERSONA, required = true, paramLabel = "ID", description = "such as hanako")
  private String persona = "";

  @Option(
      names = ANEW,
      description = "壊れたカードなどを、同じ電子証明書で作り直す。In place of what is there, with the same keys.")
  private boolean anew;

  @Override
  protected List<String> handedOver() {
    return anew
        ? List.of("card", NAME, PERSONA, persona, ANEW)
        : List.of("card", NAME, PERSONA, persona);
  }

  @Override
  protected int run(Town town) {
    CardsOfPersonas cards = new CardsOfPersonas(town);
    return switch (anew ? cards.renew(persona) : cards.give(persona)) {
      case CardsOfPersonas.Given.Kept(var file, var made) -> {
        out().println(file + (made ? "  カードを作りました / made" : "  あります / is there"));
        yield 0;
      }
      case CardsOfPersonas.Given.Nobody nobody ->
          refused(
              "%s という住民はいません。./daicho help と README の一覧を見てください。".formatted(persona),
              "Nobody is called %s; the README lists who there is.".formatted(persona));
      case CardsOfPersonas.Given.NoCard none -> refused("この人はカードを持っていません。", "They have no card.");
      case CardsOfPersonas.Given.InUse inUse ->
          refused("カードはリーダーに入っています。", "The card is in a reader.");
      case CardsOfPersonas.Given.NoCertificates none ->
          refused("電子証明書がないため、カードを作れません。", "There are no certificates to make a card with.");
    };
  }

  private int refused(String ja, String en) {
    err().println(persona + ": " + ja + " / " + en);
    return 1;
  }
}
