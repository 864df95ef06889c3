package dev.daicho.bench;

import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import dev.daicho.network.provision.Criteria;
import dev.daicho.network.provision.LookUp;
import dev.daicho.network.provision.LookUpAnswer;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.register.IdentityInformation;
import dev.daicho.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How long an office waits for one person at the national server, asked for by name, reading, birth
 * date, sex and address, one question after the other: the whole way through tables, search, rules
 * and audit entry. First without the wait for the entry's commit to reach the disk, then with it.
 */
final class LookUpBench {

  private static final long SEED = 5;

  private final Town town;
  private final Stopwatch watch;
  private final int questions;
  private final List<IdentityRecord> sample = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(SEED);

  /**
   * @param questions how many of each kind are timed, after a third as many that warm up
   */
  LookUpBench(Town town, Stopwatch watch, int questions) {
    this.town = town;
    this.watch = watch;
    this.questions = questions;
  }

  /** Some of these people are asked about. */
  void knows(List<IdentityRecord> people) {
    for (int i = 0; i < questions / 10; i++) {
      sample.add(people.get(random.nextInt(people.size())));
    }
  }

  /**
   * Times.
   *
   * @param answering without the wait for the disk
   * @param durable all of it
   */
  record Waits(Times answering, Times durable) {}

  /** Asks about some of those who are known. */
  Waits ask() {
    try {
      waitForTheDisk(false);
      ask(questions / 3);
      Times answering = ask(questions);
      waitForTheDisk(true);
      return new Waits(answering, ask(questions));
    } finally {
      waitForTheDisk(true);
    }
  }

  private Times ask(int count) {
    LookUp lookUp = town.network().provision().lookUp();
    double[] seconds = new double[count];
    for (int i = 0; i < count; i++) {
      LookUp.Question question = question(sample.get(random.nextInt(sample.size())).identity());
      LookUpAnswer[] answer = new LookUpAnswer[1];
      seconds[i] = watch.seconds(() -> answer[0] = lookUp.answer(question));
      if (!(answer[0] instanceof LookUpAnswer.Found)
          && !(answer[0] instanceof LookUpAnswer.Ambiguous)) {
        throw new IllegalStateException("somebody was not found");
      }
    }
    return new Times(seconds);
  }

  private static LookUp.Question question(IdentityInformation person) {
    return new LookUp.Question(
        new Asker("厚生労働省", null),
        Article.NATIONAL,
        "1-77",
        "bench",
        "",
        new Criteria(
            person.name(), person.kana(), person.birth(), person.sex(), person.address(), null),
        Article.NATIONAL.items(),
        BenchTown.DAY,
        LookUp.Method.LINE);
  }

  private void waitForTheDisk(boolean does) {
    owner("alter system set synchronous_commit = " + (does ? "on" : "off"));
    owner("select pg_reload_conf()");
    owner("select pg_sleep(0.2)");
  }

  private void owner(String sql) {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the bench's server refused a setting", e);
    }
  }
}
