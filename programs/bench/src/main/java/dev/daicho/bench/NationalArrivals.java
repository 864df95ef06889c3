package dev.daicho.bench;

import dev.daicho.foundation.notice.Courier;
import dev.daicho.foundation.notice.Line;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.network.Level;
import dev.daicho.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The last hop to J-LIS, watched: what the national server has acknowledged is in its tables for
 * good.
 */
final class NationalArrivals implements Line {

  private final Line line;
  private final Consumer<ToldNotice> arrived;

  private NationalArrivals(Line line, Consumer<ToldNotice> arrived) {
    this.line = line;
    this.arrived = arrived;
  }

  /**
   * The couriers of the three hops, the last one watched.
   *
   * @param arrived hears of each notice as soon as it is acknowledged; its subject is {@code
   *     092011/000000000000019}
   */
  static List<Runnable> ways(Town town, Consumer<ToldNotice> arrived) {
    List<Runnable> ways = new ArrayList<>();
    ways.add(town.network().relay().courier(Level.MUNICIPALITY)::carry);
    ways.add(town.network().relay().courier(Level.PREFECTURE)::carry);
    ways.add(
        new Courier(
                town.keepers().steward(Level.PREFECTURE.keeper()),
                new NationalArrivals(town.network().relay().receiver(Level.NATION), arrived))
            ::carry);
    return ways;
  }

  @Override
  public String name() {
    return line.name();
  }

  @Override
  public List<ToldNotice> hand(List<ToldNotice> notices) {
    List<ToldNotice> acknowledged = line.hand(notices);
    acknowledged.forEach(arrived);
    return acknowledged;
  }
}
