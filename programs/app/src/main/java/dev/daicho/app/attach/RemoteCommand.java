package dev.daicho.app.attach;

import dev.daicho.foundation.home.TownHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands a command over to the running town and passes on what it prints. The running town answers
 * with JSON lines: {@code {"out":…}}, {@code {"err":…}} and last {@code {"exit":…}}.
 */
final class RemoteCommand {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TownHome.Running running;

  RemoteCommand(TownHome.Running running) {
    this.running = running;
  }

  /** One line of the answer. */
  record Line(@Nullable String out, @Nullable String err, @Nullable Integer exit) {}

  /** The command's exit status; nothing when no town answers at the address left behind. */
  Optional<Integer> run(List<String> args, PrintWriter out, PrintWriter err) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(running.address() + "/operator/commands"))
            .header("Authorization", "Bearer " + running.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(args)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        err.println(
            "動いている町が命令を受け付けませんでした / the running town refused the command: HTTP "
                + response.statusCode());
        return Optional.of(1);
      }
      return Optional.of(passOn(response.body(), out, err));
    } catch (ConnectException leftBehindByAKilledProgram) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the running town at " + running.address() + " is gone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(130);
    }
  }

  private static int passOn(InputStream body, PrintWriter out, PrintWriter err) throws IOException {
    int exit = 1;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        Line line = JSON.readValue(text, Line.class);
        if (line.out() != null) {
          out.print(line.out());
          out.flush();
        }
        if (line.err() != null) {
          err.print(line.err());
          err.flush();
        }
        if (line.exit() != null) {
          exit = line.exit();
        }
      }
    }
    return exit;
  }
}
