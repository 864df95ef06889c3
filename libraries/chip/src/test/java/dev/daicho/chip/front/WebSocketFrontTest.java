package dev.daicho.chip.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebSocketFrontTest {

  private final Slot slot =
      new Slot(new Chip(new SplittableRandom(3)), TestCard.memory(), memory -> {});
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  private final class Listener implements WebSocket.Listener {

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      heard.add(text.toString());
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
      byte[] bytes = new byte[data.remaining()];
      data.get(bytes);
      heard.add("bytes " + Bytes.of(bytes));
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      heard.add("closed " + code + " " + reason);
      return null;
    }
  }

  private @Nullable String next() throws InterruptedException {
    return heard.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void textIsAnsweredByTextAndBytesByBytes() throws Exception {
    slot.insert();
    try (WebSocketFront front = WebSocketFront.start(slot, 0);
        HttpClient client = HttpClient.newHttpClient()) {
      WebSocket socket = open(client, front);
      socket.sendText("00A4040C0AD392F000260100000001", true).join();
      assertThat(next()).isEqualTo("9000");
      socket.sendBinary(ByteBuffer.wrap(Bytes.hex("00B0880003").toArray()), true).join();
      assertThat(next()).isEqualTo("bytes 8F8F009000");
      socket.sendText("", true).join();
      assertThat(next()).isEqualTo("6700");
      slot.remove();
      socket.sendText("00A40000", true).join();
      assertThat(next()).isEqualTo("closed 1013 no card");
    }
  }

  @Test
  void whatIsNotHexadecimalClosesTheConnection() throws Exception {
    slot.insert();
    try (WebSocketFront front = WebSocketFront.start(slot, 0);
        HttpClient client = HttpClient.newHttpClient()) {
      open(client, front).sendText("hello", true).join();
      assertThat(next()).isEqualTo("closed 1007 not hexadecimal");
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    try (WebSocketFront front = WebSocketFront.start(slot, 0)) {
      assertThatThrownBy(() -> WebSocketFront.start(slot, front.port()))
          .isInstanceOf(IOException.class);
    }
  }

  private WebSocket open(HttpClient client, WebSocketFront front) {
    return client
        .newWebSocketBuilder()
        .buildAsync(URI.create("ws://127.0.0.1:" + front.port()), new Listener())
        .join();
  }
}
