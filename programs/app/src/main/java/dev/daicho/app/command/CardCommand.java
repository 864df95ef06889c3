package dev.daicho.app.command;

import dev.daicho.reader.CardReading;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that uses a card and needs its PIN.
 *
 * <p>Exit status: 0 done; 1 the card refused, with the reason; 2 wrong usage.
 */
abstract class CardCommand implements Callable<Integer> {

  @Mixin private ChosenCard chosen = new ChosenCard();

  @Mixin private GivenPin pin = new GivenPin();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  /** Does it. */
  protected abstract void run(MyNumberCard card) throws IOException, CardRefused;

  @Override
  public final Integer call() {
    try (ChosenCard.Opened opened = chosen.open(err())) {
      run(opened.card());
      out().flush();
      return 0;
    } catch (CardRefused e) {
      err().println(e.why().ja() + " / " + e.why().en());
    } catch (IOException e) {
      err().println("カードが使えません。 / The card cannot be used: " + e.getMessage());
    }
    return 1;
  }

  /** Shows the PIN. */
  protected final void show(MyNumberCard card, Pin which) throws IOException, CardRefused {
    pin.show(card, chosen, which, err());
  }

  /** The PIN itself, for who shows it otherwise. */
  protected final String value(Pin which) throws IOException, CardRefused {
    return pin.value(chosen, which);
  }

  /** What was read; refused when it was not. */
  protected static <T> T read(CardReading<T> reading) throws CardRefused {
    if (reading instanceof CardReading.Read<T>(var value)) {
      return value;
    }
    throw new CardRefused(reading.why().orElseThrow());
  }

  /** Where what was asked for goes. */
  protected final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where refusals go. */
  protected final PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
