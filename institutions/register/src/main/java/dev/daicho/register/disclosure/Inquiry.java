package dev.daicho.register.disclosure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Change;
import dev.daicho.register.HistoryView;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.register.store.Residents;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Questions that staff ask of their municipality's register. Every answer has passed the gate, and
 * the audit log names who asked, why, and whom the answer was about.
 */
public final class Inquiry {

  private static final Set<String> ITEMS =
      Arrays.stream(RecordItem.values()).map(RecordItem::code).collect(Collectors.toSet());

  private final Gate gate;
  private final Residents residents;
  private final ResidentSearch search;

  /**
   * @param gate the register's gate
   * @param residents the people in it
   * @param search how they are found
   */
  public Inquiry(Gate gate, Residents residents, ResidentSearch search) {
    this.gate = gate;
    this.residents = residents;
    this.search = search;
  }

  /**
   * Who asks, and why.
   *
   * @param who the officer
   * @param purpose a {@link Purpose}'s code, or other words
   */
  public record Asker(Actor who, String purpose) {

    /** Their municipality. */
    public MunicipalityCode municipality() {
      return Objects.requireNonNull(who.municipality(), "staff of a municipality");
    }
  }

  /**
   * People found.
   *
   * @param people those listed
   * @param more whether there are more than are listed
   */
  public record Found(List<DisclosedRecord> people, boolean more) {}

  /** One row of a history, disclosed. */
  public record HistoryRow(int historyNumber, Change change, DisclosedRecord record) {}

  /** The people that a query finds; at most {@code most} are listed. */
  public Answer<Found> find(Asker asker, ResidentSearch.Query query, int most) {
    if (query.isEmpty()) {
      return new Answer.Nothing<>();
    }
    List<ResidentRecord> found = search.find(asker.municipality(), query, most + 1);
    List<ResidentRecord> listed = found.subList(0, Math.min(most, found.size()));
    String shown =
        listed.stream()
            .map(record -> record.addresseeNumber().digits())
            .collect(Collectors.joining(" "));
    return through(
        asker,
        "search",
        "looked for " + query.words() + "; shown " + shown,
        given ->
            new Found(
                listed.stream().map(record -> DisclosedRecord.of(record, given)).toList(),
                found.size() > most));
  }

  /** A person's record as it stood on a day. */
  public Answer<DisclosedRecord> person(Asker asker, AddresseeNumber person, LocalDate day) {
    Optional<ResidentRecord> record =
        new HistoryView(residents.history(asker.municipality(), person)).on(day);
    return record.isEmpty()
        ? new Answer.Nothing<>()
        : through(
            asker,
            person.digits(),
            "record on " + day,
            given -> DisclosedRecord.of(record.get(), given));
  }

  /** A person's whole history, oldest first. */
  public Answer<List<HistoryRow>> history(Asker asker, AddresseeNumber person) {
    List<Snapshot> rows = residents.history(asker.municipality(), person);
    return rows.isEmpty()
        ? new Answer.Nothing<>()
        : through(
            asker,
            person.digits(),
            "history",
            given ->
                rows.stream()
                    .map(row ->
                        new HistoryRow(
                            row.historyNumber(),
                            row.change(),
                            DisclosedRecord.of(row.record(), given)))
                    .toList());
  }

  /** A household as it stood on a day: those who were residents of it then. */
  public Answer<List<DisclosedRecord>> household(
      Asker asker, HouseholdNumber household, LocalDate day) {
    List<ResidentRecord> members =
        residents.everIn(asker.municipality(), household).stream()
            .map(person -> new HistoryView(residents.history(asker.municipality(), person)).on(day))
            .flatMap(Optional::stream)
            .filter(record -> record.householdNumber().equals(household))
            .toList();
    return members.isEmpty()
        ? new Answer.Nothing<>()
        : through(
            asker,
            household.digits(),
            "household on " + day,
            given ->
                new Household(household, members)
                    .members().stream().map(record -> DisclosedRecord.of(record, given)).toList());
  }

  private <T> Answer<T> through(
      Asker asker, String subject, String detail, Function<Set<String>, T> show) {
    return PageGate.ask(gate, asker, subject, detail, ITEMS, show);
  }
}
