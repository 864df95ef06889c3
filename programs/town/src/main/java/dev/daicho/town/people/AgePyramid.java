package dev.daicho.town.people;

import dev.daicho.register.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The country's people by sex and age in bands, from age_pyramid.csv. */
final class AgePyramid {

  private final List<Integer> from;
  private final double[] shares;

  private AgePyramid(List<Integer> from, double[] shares) {
    this.from = from;
    this.shares = shares;
  }

  static AgePyramid load() {
    List<Integer> from = new ArrayList<>();
    DoubleStream.Builder men = DoubleStream.builder();
    DoubleStream.Builder women = DoubleStream.builder();
    Resources.csv("age_pyramid.csv")
        .forEach(row -> {
          from.add(Integer.valueOf(row.get("age_from")));
          men.add(Double.parseDouble(row.get("men")));
          women.add(Double.parseDouble(row.get("women")));
        });
    double[] shares = DoubleStream.concat(men.build(), women.build()).toArray();
    double all = 0;
    for (double people : shares) {
      all += people;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return new AgePyramid(List.copyOf(from), shares);
  }

  /** The share of each band in all people: men's bands from the youngest, then women's. */
  double[] shares() {
    return shares;
  }

  /** The position in {@link #shares} of somebody of this sex and age. */
  int band(Sex sex, int age) {
    int band = from.size() - 1;
    while (from.get(band) > age) {
      band--;
    }
    return sex == Sex.MALE ? band : from.size() + band;
  }
}
