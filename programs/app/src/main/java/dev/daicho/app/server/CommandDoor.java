package dev.daicho.app.server;

import dev.daicho.app.Main;
import dev.daicho.app.attach.CurrentTown;
import dev.daicho.foundation.access.SignIn;
import dev.daicho.town.Town;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a command from somebody who can read the home's token, runs it in this program and sends
 * back what it prints, line by line.
 */
@Controller
public final class CommandDoor {

  /** The secret that lets a command in. */
  public static final String TOKEN = "operator/commands";

  private final Town town;
  private final JsonMapper json;

  public CommandDoor(Town town, JsonMapper json) {
    this.town = town;
    this.json = json;
  }

  /**
   * Runs a command. Answers 401 without the token. It runs within the request, for as long as it
   * takes: an answer apart from it would be cut off after half a minute.
   */
  @PostMapping(SignIn.COMMANDS)
  public void run(
      @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
      @RequestBody List<String> args,
      HttpServletResponse response)
      throws IOException {
    byte[] expected =
        ("Bearer " + town.secrets().current(TOKEN).asPassword()).getBytes(StandardCharsets.UTF_8);
    byte[] shown = (authorization == null ? "" : authorization).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected, shown)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    execute(args, response.getOutputStream());
  }

  private void execute(List<String> args, OutputStream body) throws IOException {
    PrintWriter out = new PrintWriter(new Lines("out", body), true);
    PrintWriter err = new PrintWriter(new Lines("err", body), true);
    int exit =
        CurrentTown.within(
            town, () -> Main.commandLine(out, err).execute(args.toArray(String[]::new)));
    out.flush();
    err.flush();
    body.write(
        (json.writeValueAsString(Map.of("exit", exit)) + "\n").getBytes(StandardCharsets.UTF_8));
    body.flush();
  }

  /** Wraps what is printed into JSON lines. */
  private final class Lines extends Writer {

    private static final int MOST = 8192;

    private final String name;
    private final OutputStream body;
    private final StringBuilder waiting = new StringBuilder();

    Lines(String name, OutputStream body) {
      this.name = name;
      this.body = body;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      waiting.append(text, from, length);
      if (waiting.length() > MOST) {
        flush();
      }
    }

    @Override
    public void flush() throws IOException {
      if (!waiting.isEmpty()) {
        String line = json.writeValueAsString(Map.of(name, waiting.toString())) + "\n";
        waiting.setLength(0);
        synchronized (body) {
          body.write(line.getBytes(StandardCharsets.UTF_8));
          body.flush();
        }
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
