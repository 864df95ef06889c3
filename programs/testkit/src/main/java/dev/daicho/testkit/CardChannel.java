package dev.daicho.testkit;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sends commands one by one, and remembers which application is selected. */
final class CardChannel {

  private static final int MORE = 0x61;
  private static final int EXACTLY = 0x6C;
  private static final int SELECT = 0xA4;

  private final HttpSlot slot;
  private @Nullable CardApplication selected;

  CardChannel(HttpSlot slot) {
    this.slot = slot;
  }

  /** A command as it is; one that selects something may select it in another application. */
  byte[] transmit(byte[] command) {
    if (command.length > 1 && (command[1] & 0xFF) == SELECT) {
      forget();
    }
    return slot.transmit(command);
  }

  /** Without power the card forgets what was selected and shown. */
  void forget() {
    selected = null;
  }

  /** Sends a command; what the card keeps back for a second command is fetched. */
  CardResponse send(byte[] command) {
    CardResponse response = CardResponse.parse(slot.transmit(command));
    int high = response.status() >> 8;
    int low = response.status() & 0xFF;
    if (high == EXACTLY) {
      byte[] exactly = command.clone();
      exactly[exactly.length - 1] = (byte) low;
      return send(exactly);
    }
    if (high == MORE) {
      CardResponse rest = send(Apdu.getResponse(low == 0 ? Apdu.ALL : low));
      byte[] all = Arrays.copyOf(response.data(), response.data().length + rest.data().length);
      System.arraycopy(rest.data(), 0, all, response.data().length, rest.data().length);
      return new CardResponse(all, rest.status());
    }
    return response;
  }

  /**
   * Selects a file. An application that is selected stays so, since selecting it anew would forget
   * what was shown.
   */
  void select(CardApplication application, int file) {
    if (application != selected) {
      forget();
      send(Apdu.selectApplication(application.aid())).orElseThrow();
      selected = application;
    }
    send(Apdu.selectFile(file)).orElseThrow();
  }

  /** A whole file, piece by piece. */
  byte[] read(CardApplication application, int file) {
    select(application, file);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      CardResponse piece = send(Apdu.read(all.size()));
      if (piece.status() != StatusWords.PAST_THE_END || all.size() == 0) {
        all.writeBytes(piece.orElseThrow().data());
      }
      if (piece.data().length < Apdu.ALL) {
        return all.toByteArray();
      }
    }
  }
}
