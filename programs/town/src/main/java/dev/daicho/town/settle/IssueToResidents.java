package dev.daicho.town.settle;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.procedure.ApplyForCertificates;
import dev.daicho.network.Level;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.town.Town;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Everybody in a municipality applies for certificates at its counter, many at once. Invented
 * residents share the keys of {@link ResidentKeys}.
 */
public final class IssueToResidents {

  private static final int AT_ONCE = 32;
  private static final int BATCH = 512;

  private final Town town;
  private final ResidentKeys keys;

  public IssueToResidents(Town town) {
    this(town, ResidentKeys.PAIRS);
  }

  /**
   * @param pairs how many pairs of keys they share
   */
  public IssueToResidents(Town town, int pairs) {
    this.town = town;
    this.keys =
        new ResidentKeys(
            town.home().part("keys").resolve("residents-test.pem"), pairs, town.jpki().random());
  }

  /**
   * What came of it.
   *
   * @param issued how many certificates
   * @param refused how many people were refused, by the rule that did
   */
  public record Result(long issued, Map<String, Long> refused) {}

  private record Person(ResidentCode code, LocalDate birth) {}

  /**
   * Issues to those who have none yet.
   *
   * @param progress hears how many certificates there are so far
   */
  public Result issue(MunicipalityCode municipality, LongConsumer progress) {
    List<Person> people = people(municipality);
    long issued = 0;
    Map<String, Long> refused = new TreeMap<>();
    try (ExecutorService counters =
        Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("counter-", 1).daemon().factory())) {
      for (int from = 0; from < people.size(); from += BATCH) {
        List<Callable<Outcome<ApplyForCertificates.Issued>>> filings = new ArrayList<>();
        for (int n = from; n < Math.min(people.size(), from + BATCH); n++) {
          filings.add(filing(people.get(n), municipality, n));
        }
        for (Future<Outcome<ApplyForCertificates.Issued>> filed : counters.invokeAll(filings)) {
          switch (filed.get()) {
            case Outcome.Accepted<ApplyForCertificates.Issued>(var all, var met, var remarks) ->
                issued += all.certificates().size();
            case Outcome.Refused<ApplyForCertificates.Issued>(var refusals, var met) ->
                refused.merge(refusals.getFirst().rule(), 1L, Long::sum);
          }
        }
        progress.accept(issued);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while certificates were issued", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a certificate could not be issued", e.getCause());
    }
    return new Result(issued, refused);
  }

  private Callable<Outcome<ApplyForCertificates.Issued>> filing(
      Person person, MunicipalityCode municipality, int n) {
    CardOrder card = new CardOrder(town);
    Map<CertificateKind, KeyPair> pairs = new EnumMap<>(CertificateKind.class);
    pairs.put(CertificateKind.AUTHENTICATION, keys.of(2 * n));
    if (card.signs(person.birth())) {
      pairs.put(CertificateKind.SIGNING, keys.of(2 * n + 1));
    }
    return () -> card.file(person.code(), municipality, person.birth(), pairs);
  }

  private List<Person> people(MunicipalityCode municipality) {
    List<Person> people = new ArrayList<>();
    new IdentityBook(town.keepers().loader(Level.NATION.keeper()), town.clock())
        .call(
            Seal.NATION,
            municipality.digits(),
            record -> {
              if (record.current()) {
                people.add(person(record));
              }
            });
    return people;
  }

  private static Person person(IdentityRecord record) {
    return new Person(record.identity().residentCode(), record.identity().birth());
  }
}
