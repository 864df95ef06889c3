package dev.daicho.app.command;

import dev.daicho.app.Main;
import dev.daicho.app.attach.HomeOptions;
import dev.daicho.card.KeptCard;
import dev.daicho.chip.Chip;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.terminal.HttpTerminal;
import dev.daicho.reader.terminal.PcscTerminal;
import dev.daicho.reader.terminal.SlotTerminal;
import dev.daicho.town.Town;
import dev.daicho.town.personas.Persona;
import dev.daicho.town.personas.Personas;
import dev.daicho.town.settle.CardsOfPersonas;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which card a command is about: mixed in by each. */
final class ChosenCard {

  @ArgGroup(multiplicity = "1")
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  private Which which;

  @Mixin private HomeOptions options = new HomeOptions();

  /** One of these. */
  private static final class Which {

    @Option(
        names = CardMake.PERSONA,
        paramLabel = "ID",
        description = "固定の住民のカード。The card of one of the fixed people, such as hanako.")
    private @Nullable String persona;

    @Option(
        names = "--card",
        paramLabel = "FILE",
        description = "ファイルのカード。A card as a file, as the home's folder cards has them.")
    private @Nullable Path file;

    @Option(
        names = "--at",
        paramLabel = "ADDRESS",
        description = "HTTPの先のカード。A card by HTTP, as card serve offers it.")
    private @Nullable URI address;

    @Option(
        names = "--reader",
        description = "カードリーダーのカード。The card in this machine's first reader (PC/SC).")
    private boolean reader;
  }

  /** A card that commands can be sent to, until it is closed. */
  record Opened(MyNumberCard card, Closeable behind) implements Closeable {

    @Override
    public void close() throws IOException {
      card.close();
      behind.close();
    }
  }

  /**
   * Opens it.
   *
   * @param err where it is told that a card is made
   */
  Opened open(PrintWriter err) throws IOException, CardRefused {
    if (which.reader) {
      return new Opened(MyNumberCard.at(PcscTerminal.open()), () -> {});
    }
    if (which.address != null) {
      return new Opened(MyNumberCard.at(new HttpTerminal(which.address)), () -> {});
    }
    try {
      KeptCard kept = KeptCard.open(file(err), chip());
      kept.slot().insert();
      return new Opened(MyNumberCard.at(new SlotTerminal(kept.slot())), kept);
    } catch (KeptCard.InUse e) {
      URI address = e.address().orElseThrow(() -> e);
      return new Opened(MyNumberCard.at(new HttpTerminal(address)), () -> {});
    }
  }

  /** One that answers. */
  static Chip chip() {
    return new Chip(new SecureRandom());
  }

  /**
   * The card's file; that of a persona is made when it is not there yet.
   *
   * @throws CardRefused when it is none of a file
   */
  Path file(PrintWriter err) throws CardRefused {
    if (which.file != null) {
      return which.file;
    }
    String id = which.persona;
    if (id == null) {
      throw new CardRefused(
          "--persona か --card で選んだカードでだけできます。", "It needs a card chosen by --persona or --card.");
    }
    Path file = CardsOfPersonas.file(options.home(), id);
    if (persona().isPresent() && Files.exists(file)) {
      return file;
    }
    int status =
        Main.commandLine(err, err)
            .execute(
                "card", CardMake.NAME, CardMake.PERSONA, id, "--home", options.home().toString());
    if (status != 0) {
      throw new CardRefused("カードがありません。", "There is no card.");
    }
    return file;
  }

  /** Whose it is, if it was chosen so. */
  Optional<Persona> persona() {
    return Optional.ofNullable(which.persona).flatMap(id -> Personas.ofEveryTown(today()).byId(id));
  }

  private static LocalDate today() {
    return Town.realTime().instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** What the README says that a persona's PIN is; what somebody changed it to is not known. */
  Optional<String> knownPin(Pin pin) {
    return persona()
        .map(Persona::card)
        .flatMap(secrets ->
            Optional.ofNullable(pin == Pin.SIGNING ? secrets.signPassword() : secrets.loginPin()));
  }

  /** The town's folder. */
  Path home() {
    return options.home();
  }
}
