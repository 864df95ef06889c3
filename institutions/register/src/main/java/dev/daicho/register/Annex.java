package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's part of the annex of a family register (戸籍の附票, 住民基本台帳法16条・17条), or a removed one
 * (21条), at one point of its history. It is kept by the municipality of the registered domicile and
 * changed ex officio only (18条).
 *
 * @param municipality the municipality of the registered domicile
 * @param number the annex's number there, from 1; 0 for one that is not written yet
 * @param person who it is about
 * @param lines the row of addresses, oldest first
 * @param toldAt when what it says of the person was decided, town time
 * @param end how it ended, or null
 */
public record Annex(
    MunicipalityCode municipality,
    long number,
    AnnexPerson person,
    List<AnnexLine> lines,
    Instant toldAt,
    @Nullable AnnexEnd end) {

  public Annex {
    lines = List.copyOf(lines);
  }

  /** One that begins with a notice, not written yet. */
  public static Annex begun(MunicipalityCode municipality, AnnexNotice notice) {
    return new Annex(municipality, 0, notice.person(), List.of(), notice.decidedAt(), null)
        .after(notice);
  }

  /** One that begins with a transfer from elsewhere, not written yet. */
  public static Annex begun(MunicipalityCode municipality, AnnexTransfer transfer) {
    return new Annex(
        municipality, 0, transfer.person(), transfer.lines(), transfer.decidedAt(), null);
  }

  /** Whether it is no removed one. */
  public boolean current() {
    return end == null;
  }

  /** Where the person is, by the newest line; null when no line is left. */
  public @Nullable AnnexStay stay() {
    return lines.isEmpty() ? null : lines.getLast().stay();
  }

  /**
   * As it is once a notice is heard. A line finds its place by its day, in whatever order notices
   * come; who the person is says the notice that was decided last. Heard again it changes nothing.
   */
  public Annex after(AnnexNotice notice) {
    AnnexStay stay = notice.stay();
    List<AnnexLine> row = new ArrayList<>(lines);
    row.removeIf(line -> line.stay().equals(notice.struck()));
    if (stay != null && row.stream().noneMatch(line -> line.stay().equals(stay))) {
      row.add(new AnnexLine(stay, notice.from(), notice.decidedAt()));
    }
    row.sort(AnnexLine.IN_ORDER);
    boolean older = notice.decidedAt().isBefore(toldAt);
    return new Annex(
        municipality,
        number,
        older ? person : notice.person(),
        row,
        older ? toldAt : notice.decidedAt(),
        older ? end : end(notice, row));
  }

  private static @Nullable AnnexEnd end(AnnexNotice notice, List<AnnexLine> row) {
    LocalDate died = notice.diedOn();
    if (died != null) {
      return new AnnexEnd(AnnexEnd.Why.DEATH, died, null);
    }
    return row.isEmpty() ? new AnnexEnd(AnnexEnd.Why.MISTAKE, notice.eventOn(), null) : null;
  }

  /** As it is once the former municipality has told what its annex said. */
  public Annex after(AnnexTransfer transfer) {
    List<AnnexLine> row =
        new ArrayList<>(
            Stream.concat(
                    lines.stream(),
                    transfer.lines().stream()
                        .filter(line ->
                            lines.stream().noneMatch(own -> own.stay().equals(line.stay()))))
                .toList());
    row.sort(AnnexLine.IN_ORDER);
    boolean older = transfer.decidedAt().isBefore(toldAt);
    return new Annex(
        municipality,
        number,
        older ? person : transfer.person(),
        row,
        older ? toldAt : transfer.decidedAt(),
        end);
  }

  /** As it is once it has ended. */
  public Annex ended(AnnexEnd how) {
    return new Annex(municipality, number, person, lines, toldAt, how);
  }

  /** The same with the number that it was given. */
  public Annex numbered(long itsNumber) {
    return new Annex(municipality, itsNumber, person, lines, toldAt, end);
  }

  /** Whether another one says the same, decided at the same time. */
  public boolean saysAs(Annex other) {
    return person.equals(other.person)
        && lines.equals(other.lines)
        && toldAt.equals(other.toldAt)
        && Objects.equals(end, other.end);
  }

  /** Its key only: the rest is personal. */
  @Override
  public String toString() {
    return "Annex[" + municipality + "/" + number + "]";
  }
}
