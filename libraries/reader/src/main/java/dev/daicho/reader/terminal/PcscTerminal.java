package dev.daicho.reader.terminal;

import dev.daicho.chip.apdu.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;

/** A card in a reader of this machine (PC/SC), a real one or a virtual one. */
public final class PcscTerminal implements Terminal {

  private static final String LIBRARY = "sun.security.smartcardio.library";

  /** Where Debian and Fedora have it; Java looks elsewhere. */
  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/libpcsclite.so.1"),
          Path.of("/usr/lib/aarch64-linux-gnu/libpcsclite.so.1"),
          Path.of("/usr/lib64/libpcsclite.so.1"));

  private final Card card;

  private PcscTerminal(Card card) {
    this.card = card;
  }

  /**
   * The first reader that has a card.
   *
   * @throws IOException when none has, or the service does not run
   */
  public static PcscTerminal open() throws IOException {
    if (System.getProperty(LIBRARY) == null) {
      LIBRARIES.stream()
          .filter(Files::exists)
          .findFirst()
          .ifPresent(path -> System.setProperty(LIBRARY, path.toString()));
    }
    try {
      for (CardTerminal terminal : TerminalFactory.getDefault().terminals().list()) {
        if (terminal.isCardPresent()) {
          return new PcscTerminal(terminal.connect("*"));
        }
      }
    } catch (CardException e) {
      throw new IOException("the service for smart cards does not answer", e);
    }
    throw new IOException("no reader has a card");
  }

  @Override
  public Bytes transmit(Bytes command) throws IOException {
    try {
      return Bytes.of(
          card.getBasicChannel().transmit(new CommandAPDU(command.toArray())).getBytes());
    } catch (CardException | IllegalStateException e) {
      throw new IOException("the card is out", e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      card.disconnect(true);
    } catch (CardException e) {
      throw new IOException(e);
    }
  }
}
