package dev.daicho.town.story;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Verdict;
import dev.daicho.town.Town;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a story is played: its acts are filed, its notices carried, and each step is told. */
final class Stage {

  private static final int TRIES = 100;
  private static final int MILLIS = 50;

  private final Town town;
  private final Consumer<StoryStep> teller;
  private int steps;
  private boolean allAsTold = true;

  Stage(Town town, Consumer<StoryStep> teller) {
    this.town = town;
    this.teller = teller;
  }

  /** Files an act and tells how it ended. */
  <F, R> Outcome<R> act(
      MunicipalityCode municipality,
      String told,
      boolean expected,
      Class<?> about,
      Procedure<F, R> procedure,
      F filing) {
    Outcome<R> outcome = town.registers().desk().file(procedure, filing, act(municipality));
    tell(
        StoryStep.of(
            ++steps, "register", today(), Messages.get("story." + told), expected, about, outcome));
    return outcome;
  }

  /**
   * Tells how an act elsewhere ended; of several rules met the one it is about is named, if any.
   */
  void outcome(
      String institution,
      Bilingual told,
      boolean expected,
      @Nullable Class<?> about,
      Outcome<?> outcome) {
    tell(StoryStep.of(++steps, institution, today(), told, expected, about, outcome));
  }

  /**
   * Tells what a bank concludes.
   *
   * @param refusing how the check that refuses is called, at its beginning; null when none does
   */
  void judged(Bilingual told, @Nullable String refusing, Verdict verdict) {
    Checked by = verdict.first().orElse(null);
    boolean asTold =
        by == null ? refusing == null : refusing != null && by.check().startsWith(refusing);
    tell(
        new StoryStep(
            ++steps,
            "bank",
            today(),
            told,
            by == null,
            asTold == (by == null),
            by == null ? "PathValidation" : by.check(),
            by == null ? "RFC 5280 6.1" : by.clause().document() + " " + by.clause().section(),
            by == null
                ? null
                : by.why().map(why -> new Bilingual(why.ja(), why.en())).orElse(null)));
  }

  /** Tells of a hop on the network: that it arrived, or that it did not. */
  void hop(Bilingual told, String article, boolean arrived) {
    hop("network", told, article, arrived);
  }

  /** Tells of something that an institution came to know by itself, or did not. */
  void hop(String institution, Bilingual told, String article, boolean arrived) {
    tell(
        new StoryStep(
            ++steps, institution, today(), told, arrived, true, "notice-arrives", article, null));
  }

  /** An act of the story's officer, today. */
  Act act(MunicipalityCode municipality) {
    return new Act(
        new Actor("story", Role.MUNICIPAL_OFFICER, municipality),
        municipality,
        today(),
        town.clock().instant(),
        "物語の上演");
  }

  /** Whether every step so far ended as told. */
  boolean allAsTold() {
    return allAsTold;
  }

  LocalDate today() {
    return town.clock().today();
  }

  /** Lets time pass. */
  void wait(String period) {
    town.clock()
        .advanceTo(
            town.clock().instant().atZone(TownClock.ZONE).plus(Period.parse(period)).toInstant());
  }

  /** In a town that is served, its own couriers may be on the way at this moment. */
  static boolean until(BooleanSupplier there) {
    for (int tries = 0; tries < TRIES; tries++) {
      if (there.getAsBoolean()) {
        return true;
      }
      try {
        Thread.sleep(MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private void tell(StoryStep step) {
    allAsTold &= step.asTold();
    teller.accept(step);
  }
}
