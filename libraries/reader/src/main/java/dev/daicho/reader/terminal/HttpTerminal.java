package dev.daicho.reader.terminal;

import dev.daicho.chip.apdu.Bytes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A card behind a {@link dev.daicho.chip.front.HttpFront}. */
public final class HttpTerminal implements Terminal {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI commands;

  /**
   * @param address of the front, such as {@code http://127.0.0.1:8081}
   */
  public HttpTerminal(URI address) {
    this.commands = address.resolve("/apdu");
  }

  @Override
  public Bytes transmit(Bytes command) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(commands)
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(command.toHex()))
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != OK) {
        throw new IOException(response.statusCode() + " " + response.body().strip());
      }
      return Bytes.hex(response.body().strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (IllegalArgumentException e) {
      throw new IOException("what answered is no card", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
