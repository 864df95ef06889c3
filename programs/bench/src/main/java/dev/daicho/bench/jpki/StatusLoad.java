package dev.daicho.bench.jpki;

import dev.daicho.bench.Stopwatch;
import dev.daicho.bench.Times;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusAnswer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Many connections that ask one server, and how much of the machine they take themselves. */
final class StatusLoad {

  private static final int PATIENCE_SECONDS = 30;

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

  /** Hands out what is asked next, if anything, and takes what comes of it. */
  private interface Course {
    /** The number of the next question; below 0 when none is to be asked now. */
    int next();

    /** Takes the answer to a question. */
    void answered(int number, byte[] der) throws IOException;

    /** Whether no more will be asked. */
    boolean isOver();
  }

  /** Reads some answers whole: they must be about what was asked, and right. */
  void check(StatusQuestions questions) {
    int checked = Math.min(CHECKED, questions.size());
    byte[][] answers = answers(questions, checked);
    for (int i = 0; i < checked; i++) {
      StatusQuestions.Question question = questions.get(i);
      if (!(StatusAnswer.read(answers[i]) instanceof StatusAnswer.Read(var answer))
          || !answer.nonce().equals(question.nonce())
          || !answer.statuses().getFirst().id().serial().equals(question.serial())
          || question.revoked()
              != (answer.statuses().getFirst().status() instanceof CertificateStatus.Revoked)) {
        throw new IllegalStateException("a wrong answer about " + question.serial());
      }
    }
  }

  /** The answers to the first questions. */
  byte[][] answers(StatusQuestions questions, int count) {
    byte[][] answers = new byte[count][];
    take(
        messages(questions, count),
        new Course() {
          private int asked;
          private int answered;

          @Override
          public int next() {
            return asked < count ? asked++ : -1;
          }

          @Override
          public void answered(int number, byte[] der) {
            answers[number] = der;
            answered++;
          }

          @Override
          public boolean isOver() {
            return answered == count;
          }
        });
    return answers;
  }

  /** Everybody asks again as soon as they have their answer. */
  Peak flatOut(StatusQuestions questions, int seconds) {
    long start = watch.now();
    int[] answers = new int[1];
    long cpu =
        take(
            messages(questions, questions.size()),
            new Course() {
              private int asked;

              @Override
              public int next() {
                return asked++;
              }

              @Override
              public void answered(int number, byte[] der) throws IOException {
                requireSuccess(der);
                answers[0]++;
              }

              @Override
              public boolean isOver() {
                return watch.secondsSince(start) >= seconds;
              }
            });
    double took = watch.secondsSince(start);
    return new Peak(answers[0] / took, share(cpu, took));
  }

  /** They ask when it is time to, whether the earlier answers are there or not. */
  AtRate atRate(StatusQuestions questions, double rate, int seconds) {
    int all = (int) Math.max(connections, rate * seconds);
    double[] waits = new double[all];
    long start = watch.now();
    long cpu =
        take(
            messages(questions, questions.size()),
            new Course() {
              private int asked;
              private int answered;

              @Override
              public int next() {
                return asked < all && watch.secondsSince(start) >= asked / rate ? asked++ : -1;
              }

              @Override
              public void answered(int number, byte[] der) throws IOException {
                requireSuccess(der);
                waits[number] = watch.secondsSince(start) - number / rate;
                answered++;
              }

              @Override
              public boolean isOver() {
                return answered == all;
              }
            });
    return new AtRate(new Times(waits), share(cpu, watch.secondsSince(start)));
  }

  /**
   * One thread that has all connections.
   *
   * @return the processor's time that it took, in nanoseconds
   */
  private long take(List<byte[]> messages, Course course) {
    long before = cpu();
    try (Selector selector = Selector.open()) {
      List<StatusConnection> all = new ArrayList<>();
      Deque<StatusConnection> idle = new ArrayDeque<>();
      for (int i = 0; i < connections; i++) {
        StatusConnection one = new StatusConnection(selector, port);
        all.add(one);
        idle.add(one);
      }
      try {
        ask(selector, idle, messages, course);
      } finally {
        for (StatusConnection one : all) {
          one.close();
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the server does not answer", e);
    }
    return cpu() - before;
  }

  private void ask(
      Selector selector, Deque<StatusConnection> idle, List<byte[]> messages, Course course)
      throws IOException {
    long heard = watch.now();
    while (!course.isOver()) {
      int next;
      while (!idle.isEmpty() && (next = course.next()) >= 0) {
        StatusConnection one = idle.remove();
        one.ask(next, messages.get(next % messages.size()));
      }
      if (selector.select(1) > 0) {
        heard = watch.now();
      } else if (idle.size() < connections && watch.secondsSince(heard) > PATIENCE_SECONDS) {
        throw new IOException("no answer came for " + PATIENCE_SECONDS + " seconds");
      }
      for (SelectionKey ready : selector.selectedKeys()) {
        StatusConnection one = (StatusConnection) ready.attachment();
        StatusConnection.Answered answered = one.proceed();
        if (answered != null) {
          course.answered(answered.number(), answered.der());
          idle.add(one);
        }
      }
      selector.selectedKeys().clear();
    }
  }

  private List<byte[]> messages(StatusQuestions questions, int count) {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      messages.add(StatusConnection.message(path, questions.get(i).der()));
    }
    return messages;
  }

  private static void requireSuccess(byte[] answer) throws IOException {
    int at = 1 + 1 + (answer[1] < 0 ? answer[1] & 0x7F : 0);
    for (int i = 0; i < SUCCESSFUL.length; i++) {
      if (answer[at + i] != SUCCESSFUL[i]) {
        throw new IOException("an answer that is none");
      }
    }
  }

  /** Of this thread. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double share(long cpu, double seconds) {
    return cpu / 1e9 / (seconds * Runtime.getRuntime().availableProcessors());
  }
}
