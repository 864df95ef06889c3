package dev.daicho.bench;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import dev.daicho.network.provision.Criteria;
import dev.daicho.network.provision.LookUp;
import dev.daicho.network.provision.LookUpAnswer;
import dev.daicho.network.provision.Provision;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.register.IdentityInformation;
import dev.daicho.town.Town;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How long an office waits for one person at the national server, asked for by name, reading, birth
 * date, sex and address, one question after the other: the whole way through tables, search, rules
 * and audit entry. With the wait for the entry's commit to reach the disk, and without it.
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
   * @param bare two statements about nothing on the same server, which is as often as a question
   *     goes there and back: what the machine alone takes
   */
  record Waits(Times answering, Times durable, Times bare) {}

  /** Asks about some of those who are known. */
  Waits ask() {
    Times durable;
    try (Keepers servers = servers()) {
      ask(servers, questions / 3);
      durable = ask(servers, questions);
    }
    owner("alter database " + town.database().name() + " set synchronous_commit = off");
    try (Keepers servers = servers()) {
      ask(servers, questions / 3);
      Times answering = ask(servers, questions);
      return new Waits(answering, durable, thereAndBack(servers, questions));
    } finally {
      owner("alter database " + town.database().name() + " reset synchronous_commit");
    }
  }

  /** With connections of their own, which find the database as it is set now. */
  private Keepers servers() {
    return Keepers.attached(
        town.database(), town.secrets(), List.of(Level.PREFECTURE.keeper(), Level.NATION.keeper()));
  }

  private Times ask(Keepers servers, int count) {
    LookUp lookUp =
        Provision.over(
                servers, () -> BigInteger.valueOf(random.nextLong()).toByteArray(), town.clock())
            .lookUp();
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

  private Times thereAndBack(Keepers servers, int count) {
    KeeperStore store = servers.store(Level.NATION.keeper());
    double[] seconds = new double[count];
    for (int i = 0; i < count; i++) {
      seconds[i] =
          watch.seconds(() -> {
            askAboutNothing(store);
            askAboutNothing(store);
          });
    }
    return new Times(seconds);
  }

  private static void askAboutNothing(KeeperStore store) {
    store.ask(Seal.NATION, "select 1", List.of(), (row, number) -> row.getInt(1));
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

  private void owner(String sql) {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the bench's server refused a setting", e);
    }
  }
}
