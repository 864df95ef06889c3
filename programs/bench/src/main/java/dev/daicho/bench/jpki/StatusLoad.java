package dev.daicho.bench.jpki;

import dev.daicho.bench.Clients;
import dev.daicho.bench.Stopwatch;
import dev.daicho.bench.Times;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusAnswer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Many connections that ask one server, and how much of the machine they take themselves. */
final class StatusLoad {

  /** An OCSPResponse that was successful has this behind its length. */
  private static final byte[] SUCCESSFUL = {0x0A, 1, 0};

  private static final int CHECKED = 50;

  private final Stopwatch watch;
  private final int port;
  private final String path;
  private final int connections;

  StatusLoad(Stopwatch watch, int port, String path, int connections) {
    this.watch = watch;
    this.port = port;
    this.path = path;
    this.connections = connections;
  }

  /**
   * How it went.
   *
   * @param rate answers a second
   * @param share of all processors' time that asking took, 0 to 1
   */
  record Peak(double rate, double share) {}

  /**
   * How it went at a rate.
   *
   * @param waits from when each was to be asked until its answer was there
   * @param share of all processors' time that asking took, 0 to 1
   */
  record AtRate(Times waits, double share) {}

  private record Part(int answers, long cpu, List<Double> waits) {}

  /** Reads some answers whole: they must be about what was asked, and right. */
  void check(StatusQuestions questions) {
    try (StatusConnection connection = new StatusConnection(port)) {
      for (int i = 0; i < Math.min(CHECKED, questions.size()); i++) {
        StatusQuestions.Question question = questions.get(i);
        byte[] der = connection.ask(StatusConnection.message(path, question.der()));
        if (!(StatusAnswer.read(der) instanceof StatusAnswer.Read(var answer))
            || !answer.nonce().equals(question.nonce())
            || !answer.statuses().getFirst().id().serial().equals(question.serial())
            || question.revoked()
                != (answer.statuses().getFirst().status() instanceof CertificateStatus.Revoked)) {
          throw new IllegalStateException("a wrong answer about " + question.serial());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the server does not answer", e);
    }
  }

  /** Everybody asks again as soon as they have their answer. */
  Peak flatOut(StatusQuestions questions, int seconds) {
    List<byte[]> messages = messages(questions);
    long start = watch.now();
    List<Part> parts =
        Clients.work(
            connections,
            number -> {
              try (StatusConnection connection = new StatusConnection(port)) {
                int answers = 0;
                int next = number * (messages.size() / connections);
                while (watch.secondsSince(start) < seconds) {
                  ask(connection, messages.get(next++ % messages.size()));
                  answers++;
                }
                return new Part(answers, cpu(), List.of());
              }
            });
    double took = watch.secondsSince(start);
    return new Peak(parts.stream().mapToInt(Part::answers).sum() / took, share(parts, took));
  }

  /** They ask when it is time to, whether the earlier answers are there or not. */
  AtRate atRate(StatusQuestions questions, double rate, int seconds) {
    List<byte[]> messages = messages(questions);
    AtomicInteger taken = new AtomicInteger();
    int all = (int) Math.max(connections, rate * seconds);
    long start = watch.now();
    List<Part> parts =
        Clients.work(
            connections,
            number -> {
              List<Double> waits = new ArrayList<>();
              try (StatusConnection connection = new StatusConnection(port)) {
                int mine;
                while ((mine = taken.getAndIncrement()) < all) {
                  double due = mine / rate;
                  double early;
                  while ((early = due - watch.secondsSince(start)) > 0) {
                    LockSupport.parkNanos((long) (early * 1e9));
                  }
                  ask(connection, messages.get(mine % messages.size()));
                  waits.add(watch.secondsSince(start) - due);
                }
                return new Part(waits.size(), cpu(), waits);
              }
            });
    double took = watch.secondsSince(start);
    return new AtRate(
        new Times(
            parts.stream()
                .flatMap(part -> part.waits().stream())
                .mapToDouble(Double::doubleValue)
                .toArray()),
        share(parts, took));
  }

  private List<byte[]> messages(StatusQuestions questions) {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      messages.add(StatusConnection.message(path, questions.get(i).der()));
    }
    return messages;
  }

  private static void ask(StatusConnection connection, byte[] message) throws IOException {
    byte[] answer = connection.ask(message);
    int at = 1 + 1 + (answer[1] < 0 ? answer[1] & 0x7F : 0);
    for (int i = 0; i < SUCCESSFUL.length; i++) {
      if (answer[at + i] != SUCCESSFUL[i]) {
        throw new IOException("an answer that is none");
      }
    }
  }

  /** Of this thread, which has done nothing else. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double share(List<Part> parts, double seconds) {
    return parts.stream().mapToLong(Part::cpu).sum()
        / 1e9
        / (seconds * Runtime.getRuntime().availableProcessors());
  }
}
