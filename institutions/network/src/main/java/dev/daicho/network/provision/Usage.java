package dev.daicho.network.provision;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.rule.ReportOncePerYear;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The reports on what the national server provided (住民基本台帳法30条の16). They are counted from the audit
 * log, in which every answer stands before it leaves: there is no second book that could say
 * otherwise.
 */
public final class Usage {

  private static final String COUNTED =
      """
      select to_char(town_time at time zone 'Asia/Tokyo', 'YYYY-MM') as month, basis, act, count(*) as answers,
        count(*) filter (where 'resident-code' = any (items)) as codes
      from audit_entry
      where municipality = ? and town_time >= ? and town_time < ? and act like 'ask-provision-%' and items <> '{}'
      group by 1, 2, 3 order by 1, 2, 3
      """;

  private final KeeperStore store;
  private final InstantSource clock;

  /**
   * @param store the national server's store
   * @param clock town time
   */
  public Usage(KeeperStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What was provided in that year up to now, by whoever asked. */
  public UsageReport of(int year) {
    return store.within(
        Seal.NATION,
        () ->
            new UsageReport(
                year,
                store
                    .sql()
                    .sql(COUNTED)
                    .params(Seal.NATION.value(), begin(year), begin(year + 1))
                    .query((row, number) ->
                        UsageLine.of(
                            row.getString("month"),
                            row.getString("basis"),
                            row.getString("act"),
                            row.getLong("answers"),
                            row.getLong("codes")))
                    .list()));
  }

  /** Publishes the report on a year that is over, once. */
  public Verdict publish(int year) {
    return store.within(
        Seal.NATION,
        () -> {
          Verdict may = ReportOncePerYear.of(year, today(), report(year).isPresent());
          if (may instanceof Verdict.Met) {
            store
                .sql()
                .sql(
                    "insert into usage_report (municipality, year, published_at, body) values (?, ?, ?, ?)")
                .params(
                    Seal.NATION.value(),
                    year,
                    clock.instant().atOffset(ZoneOffset.UTC),
                    Json.mapper().writeValueAsString(of(year).published()))
                .update();
          }
          return may;
        });
  }

  /** The published report on that year, while it is open to everybody: five years. */
  public Optional<UsageReport> open(int year) {
    return store.within(Seal.NATION, () -> report(year)).filter(this::stillOpen).map(Kept::report);
  }

  /** Puts away the reports that need no longer be open; gives the years. */
  public List<Integer> putAway() {
    return store.within(
        Seal.NATION,
        () -> {
          List<Integer> over =
              store
                  .sql()
                  .sql("select year, published_at, body from usage_report where municipality = ?")
                  .param(Seal.NATION.value())
                  .query((row, number) ->
                      kept(
                          row.getInt("year"),
                          row.getObject("published_at", OffsetDateTime.class).toInstant(),
                          row.getString("body")))
                  .list()
                  .stream()
                  .filter(kept -> !stillOpen(kept))
                  .map(kept -> kept.report().year())
                  .toList();
          over.forEach(year ->
              store
                  .sql()
                  .sql("delete from usage_report where municipality = ? and year = ?")
                  .params(Seal.NATION.value(), year)
                  .update());
          return over;
        });
  }

  private record Kept(UsageReport report, LocalDate published) {}

  private Optional<Kept> report(int year) {
    return store
        .sql()
        .sql("select published_at, body from usage_report where municipality = ? and year = ?")
        .params(Seal.NATION.value(), year)
        .query((row, number) ->
            kept(
                year,
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("body")))
        .optional();
  }

  private static Kept kept(int year, Instant published, String body) {
    UsageReport report = Json.mapper().readValue(body, UsageReport.class);
    if (report.year() != year) {
      throw new IllegalStateException("the report kept for " + year + " is on " + report.year());
    }
    return new Kept(report, LocalDate.ofInstant(published, TownClock.ZONE));
  }

  private boolean stillOpen(Kept kept) {
    return ReportOncePerYear.open(kept.published(), today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), TownClock.ZONE);
  }

  private static OffsetDateTime begin(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(TownClock.ZONE).toOffsetDateTime();
  }
}
