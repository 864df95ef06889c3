package dev.daicho.town.people;

import static java.util.Objects.requireNonNull;

import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Which households a country has: how often each type has a head of each sex and age. Begins with
 * the weights of households.yaml and fits them to the published age pyramid, keeping the share of
 * each type, by the multiplicative steps of Richardson and Lucy. Only the four basic operations are
 * used, which Java computes alike everywhere.
 */
final class HeadAges {

  /** The ages at which the weights of households.yaml begin. */
  static final List<Integer> DECADES = List.of(18, 20, 30, 40, 50, 60, 70, 80, 90, 100);

  private static final List<Double> NEVER = Collections.nCopies(DECADES.size(), 0.0);

  private static final int OLDEST_HEAD = 104;
  private static final int STEPS = 300;
  private static final int SAMPLES = 300;

  /** A kind of head: ages from and to, both possible. */
  record Head(HouseholdType type, Sex sex, int from, int to) {}

  private final Weighted<Head> heads;

  private HeadAges(Weighted<Head> heads) {
    this.heads = heads;
  }

  Head draw(Dice dice) {
    return heads.draw(dice);
  }

  /** Fits the estimates to a pyramid. */
  static HeadAges fit(HouseholdEstimates estimates, AgePyramid pyramid) {
    List<Head> heads = new ArrayList<>();
    List<Double> start = new ArrayList<>();
    for (HouseholdType type : HouseholdType.values()) {
      Map<Sex, List<Double>> weights =
          requireNonNull(estimates.types().get(type), type.name()).heads();
      for (Sex sex : Sex.values()) {
        addHeads(type, sex, weights.getOrDefault(sex, NEVER), heads, start);
      }
    }
    double[] x = start.stream().mapToDouble(Double::doubleValue).toArray();
    double[][] people = people(heads, estimates, pyramid);
    keepShares(x, heads, estimates);
    for (int step = 0; step < STEPS; step++) {
      approach(x, people, pyramid.shares());
      keepShares(x, heads, estimates);
    }
    return new HeadAges(Weighted.of(heads, x));
  }

  private static void addHeads(
      HouseholdType type, Sex sex, List<Double> weights, List<Head> heads, List<Double> start) {
    for (int i = 0; i < DECADES.size(); i++) {
      int from = DECADES.get(i);
      int to = i + 1 < DECADES.size() ? DECADES.get(i + 1) - 1 : OLDEST_HEAD;
      if (weights.get(i) == 0) {
        continue;
      }
      if (to - from == 9) {
        heads.add(new Head(type, sex, from, from + 4));
        heads.add(new Head(type, sex, from + 5, to));
        start.add(weights.get(i) / 2);
        start.add(weights.get(i) / 2);
      } else {
        heads.add(new Head(type, sex, from, to));
        start.add(weights.get(i));
      }
    }
  }

  /** How many people of each band of the pyramid a household with each head has, by drawing. */
  private static double[][] people(
      List<Head> heads, HouseholdEstimates estimates, AgePyramid pyramid) {
    Sketcher sketcher = new Sketcher(estimates, new Ages(LocalDate.of(2020, 1, 1)));
    Dice dice = new Dice(1);
    double[][] people = new double[heads.size()][pyramid.shares().length];
    for (int h = 0; h < people.length; h++) {
      Head head = heads.get(h);
      for (int i = 0; i < SAMPLES; i++) {
        int birth = sketcher.ages().born(head.from(), head.to(), dice);
        for (Sketch.Member member : sketcher.draw(head.type(), head.sex(), birth, dice).members) {
          int age = sketcher.ages().of(member.birth());
          people[h][pyramid.band(member.sex(), age)] += 1.0 / SAMPLES;
        }
      }
    }
    return people;
  }

  private static void approach(double[] x, double[][] people, double[] wanted) {
    double[] have = new double[wanted.length];
    double all = 0;
    for (int h = 0; h < x.length; h++) {
      for (int b = 0; b < wanted.length; b++) {
        have[b] += x[h] * people[h][b];
        all += x[h] * people[h][b];
      }
    }
    for (int h = 0; h < x.length; h++) {
      double members = 0;
      double missed = 0;
      for (int b = 0; b < wanted.length; b++) {
        members += people[h][b];
        missed += have[b] == 0 ? 0 : people[h][b] * wanted[b] * all / have[b];
      }
      x[h] *= missed / members;
    }
  }

  private static void keepShares(double[] x, List<Head> heads, HouseholdEstimates estimates) {
    for (HouseholdType type : HouseholdType.values()) {
      double sum = 0;
      for (int h = 0; h < x.length; h++) {
        sum += heads.get(h).type() == type ? x[h] : 0;
      }
      double share = requireNonNull(estimates.types().get(type)).share();
      for (int h = 0; h < x.length; h++) {
        x[h] *= heads.get(h).type() == type ? share / sum : 1;
      }
    }
  }
}
