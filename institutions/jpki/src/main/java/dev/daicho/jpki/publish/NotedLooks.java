package dev.daicho.jpki.publish;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateBook.Standing;
import dev.daicho.jpki.record.Together;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at the record that are written down. Those who ask at once share one look, which begins
 * when all of them have asked, and its line in the audit log; nobody is told anything before that
 * line is durable. Safe for use by many threads.
 */
final class NotedLooks {

  private static final int MOST_TOGETHER = 256;

  private final CertificateBook book;
  private final QueryLog log;
  private final Together<Look, Map<CertificateNumber, Standing>> looks =
      new Together<>(this::all, MOST_TOGETHER);

  /** What one wants to know, and how it is noted. */
  private record Look(List<CertificateNumber> numbers, QueryLog.Noted noted) {}

  NotedLooks(CertificateBook book, QueryLog log) {
    this.book = book;
    this.log = log;
  }

  /**
   * How certificates stand.
   *
   * @return of those asked for at least, as far as they are on record
   * @throws RuntimeException when that cannot be found out, or not be noted
   */
  Map<CertificateNumber, Standing> look(List<CertificateNumber> numbers, QueryLog.Noted noted) {
    return looks.ask(new Look(numbers, noted));
  }

  private List<Map<CertificateNumber, Standing>> all(List<Look> group) {
    Set<CertificateNumber> numbers = new HashSet<>();
    group.forEach(look -> numbers.addAll(look.numbers()));
    Map<CertificateNumber, Standing> found = book.standings(numbers);
    log.write(group.stream().map(Look::noted).toList());
    return group.stream().map(look -> found).toList();
  }
}
