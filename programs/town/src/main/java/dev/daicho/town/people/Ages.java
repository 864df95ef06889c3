package dev.daicho.town.people;

import java.time.LocalDate;

/** Turns ages into birth days and back as of one date. Days are counted from 1970-01-01. */
final class Ages {

  /** Nobody is invented older than this. */
  static final int OLDEST = 112;

  private final int[] lastBirthday = new int[OLDEST + 2];

  Ages(LocalDate asOf) {
    for (int age = 0; age < lastBirthday.length; age++) {
      lastBirthday[age] = (int) asOf.minusYears(age).toEpochDay();
    }
  }

  /** The as-of date. */
  int today() {
    return lastBirthday[0];
  }

  /** The last day on which somebody was born who is at least this old. */
  int latestBirth(int age) {
    return lastBirthday[Math.clamp(age, 0, OLDEST + 1)];
  }

  /** The first day on which somebody was born who is at most this old. */
  int earliestBirth(int age) {
    return latestBirth(age + 1) + 1;
  }

  /** A day of birth of somebody between two ages, both possible. */
  int born(int from, int to, Dice dice) {
    return dice.between(earliestBirth(to), latestBirth(from));
  }

  /** Completed years of age of somebody born on that day or earlier than today. */
  int of(int birth) {
    int age = Math.clamp((today() - birth) / 366, 0, OLDEST);
    while (age < OLDEST && birth <= lastBirthday[age + 1]) {
      age++;
    }
    return age;
  }
}
