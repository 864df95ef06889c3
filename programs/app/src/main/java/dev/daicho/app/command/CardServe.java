package dev.daicho.app.command;

import dev.daicho.card.KeptCard;
import dev.daicho.chip.front.Disturbance;
import dev.daicho.chip.front.HttpFront;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.front.VpcdFront;
import dev.daicho.chip.front.WebSocketFront;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.Words;
import dev.daicho.reader.trace.CardTrace;
import dev.daicho.reader.trace.TraceLine;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code daicho card serve}: a card put in where other programs find it, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "カードを他のプログラムに使わせる: PC/SC（vpcd）、HTTP、WebSocket。止めるまで続く。",
      "Lets other programs use the card: by PC/SC (vpcd), HTTP and WebSocket, until it is stopped."
          + " Says ready when each can be used."
    },
    footer = {
      "",
      "Example: ./daicho card serve --persona hanako --vpcd --trace",
      "         ./daicho card serve --persona hanako --http 8081",
      "         curl -s --data 00A4040C0AD392F000260100000001 http://127.0.0.1:8081/apdu"
    })
public final class CardServe implements Callable<Integer> {

  @Mixin private ChosenCard chosen = new ChosenCard();

  @Option(
      names = "--vpcd",
      arity = "0..1",
      fallbackValue = "" + VpcdFront.USUAL_PORT,
      paramLabel = "PORT",
      description =
          "PC/SCの仮想リーダーに入れる。Into the virtual reader of vsmartcard, whose service listens on this"
              + " port (35963).")
  private @Nullable Integer vpcd;

  @Option(
      names = "--http",
      arity = "0..1",
      fallbackValue = "8081",
      paramLabel = "PORT",
      description = "HTTP（8081、0なら空きポート）。By HTTP (8081; 0 for any port).")
  private @Nullable Integer http;

  @Option(
      names = "--ws",
      arity = "0..1",
      fallbackValue = "8082",
      paramLabel = "PORT",
      description = "WebSocket（8082、0なら空きポート）。By WebSocket (8082; 0 for any port).")
  private @Nullable Integer webSocket;

  @Option(
      names = "--copy",
      description = "写しを使い、元のカードは変えない。A copy, so that the card itself stays as it is.")
  private boolean copy;

  @Option(names = "--trace", description = "通る命令を言葉にして示す。Tells in words what passes.")
  private boolean trace;

  @Option(
      names = "--latency",
      paramLabel = "DURATION",
      description = "各応答の遅れ。How late each answer is, such as PT0.2S, at most a minute.")
  private Duration latency = Duration.ZERO;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (vpcd == null && http == null && webSocket == null) {
      err.println("--vpcd、--http、--ws のどれかが要ります / one of --vpcd, --http, --ws is needed");
      return 2;
    }
    Deque<Closeable> open = new ArrayDeque<>();
    try {
      serve(open, err);
      return 0;
    } catch (CardRefused e) {
      err.println(e.why().ja() + " / " + e.why().en());
    } catch (IOException e) {
      err.println("カードを出せません。 / The card cannot be served: " + e.getMessage());
    } finally {
      close(open);
    }
    return 1;
  }

  private void serve(Deque<Closeable> open, PrintWriter err)
      throws IOException, CardRefused, InterruptedException {
    Slot slot = slot(open, err);
    slot.disturb(new Disturbance(latency, null));
    if (trace) {
      CardTrace words = CardTrace.of(slot.card().memory());
      slot.watch(passed -> tell(words.line(passed)));
    }
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    open.addLast(closed::countDown);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              end.countDown();
              Demo.awaitQuietly(closed);
            }));
    slot.insert();
    start(slot, open);
    end.await();
  }

  /** A card that is kept tells where it is reached, so that other commands find it there. */
  private Slot slot(Deque<Closeable> open, PrintWriter err) throws IOException, CardRefused {
    if (copy) {
      Memory memory = KeptCard.read(chosen.file(err));
      return new Slot(ChosenCard.chip(), memory, written -> {});
    }
    KeptCard kept = KeptCard.open(chosen.file(err), ChosenCard.chip());
    open.addFirst(kept);
    HttpFront own = HttpFront.start(kept.slot(), http == null ? 0 : http);
    open.addFirst(own);
    kept.reachedAt(URI.create("http://127.0.0.1:" + own.port()));
    http = http == null ? null : own.port();
    return kept.slot();
  }

  private void start(Slot slot, Deque<Closeable> open) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (http != null) {
      int port = http;
      if (copy) {
        HttpFront front = HttpFront.start(slot, http);
        open.addFirst(front);
        port = front.port();
      }
      out.println("ready http://127.0.0.1:" + port);
    }
    if (webSocket != null) {
      WebSocketFront front = WebSocketFront.start(slot, webSocket);
      open.addFirst(front);
      out.println("ready ws://127.0.0.1:" + front.port());
    }
    if (vpcd != null) {
      open.addFirst(
          VpcdFront.start(slot, new InetSocketAddress(InetAddress.getLoopbackAddress(), vpcd)));
      out.println("ready vpcd 127.0.0.1:" + vpcd);
    }
    out.flush();
  }

  private void tell(TraceLine line) {
    PrintWriter out = spec.commandLine().getOut();
    Words answer = line.answer();
    out.println(both(line.what()) + (answer == null ? "" : "  →  " + both(answer)));
    if (line.command() != null) {
      out.println("    > " + line.command());
    }
    if (line.response() != null) {
      out.println("    < " + line.response());
    }
    out.flush();
  }

  private static String both(Words words) {
    return words.ja() + " / " + words.en();
  }

  private void close(Deque<Closeable> open) {
    for (Closeable one : open) {
      try {
        one.close();
      } catch (IOException e) {
        spec.commandLine().getErr().println(e.getMessage());
      }
    }
  }
}
