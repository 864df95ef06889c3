package dev.daicho.network.follow;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.PeopleFollowed;
import dev.daicho.network.PersonAttributes;
import dev.daicho.network.PersonCode;
import dev.daicho.network.Standing;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.ResidentCode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The national server's part of following people. */
public final class FollowPeople implements PeopleFollowed {

  private final KeeperStore national;
  private final IdentityBook residents;
  private final AnnexIdentityBook annexes;
  private final InstantSource clock;
  private final Consumer<byte[]> random;

  /**
   * @param national the national server's store
   * @param clock town time
   * @param random fills arrays by chance
   */
  public FollowPeople(KeeperStore national, InstantSource clock, Consumer<byte[]> random) {
    this.national = national;
    this.residents = new IdentityBook(national, clock);
    this.annexes = new AnnexIdentityBook(national, clock);
    this.clock = clock;
    this.random = random;
  }

  @Override
  public PersonCode follow(ResidentCode person) {
    byte[] drawn = new byte[PersonCode.BYTES];
    random.accept(drawn);
    return national.within(
        Seal.NATION,
        () ->
            new PersonCode(
                national
                    .sql()
                    .sql(
                        """
                        insert into followed_person (municipality, resident_code, person, followed_at)
                        values (?, ?, ?, ?)
                        on conflict (municipality, resident_code) do update set person = followed_person.person
                        returning person
                        """)
                    .params(
                        Seal.NATION.value(),
                        person.digits(),
                        HexFormat.of().formatHex(drawn),
                        clock.instant().atOffset(ZoneOffset.UTC))
                    .query(String.class)
                    .single()));
  }

  @Override
  public Standing standing(ResidentCode person) {
    return national.within(
        Seal.NATION,
        () ->
            standing(residents.of(Seal.NATION, person), annexes.of(Seal.NATION, person))
                .orElseThrow(() -> new IllegalArgumentException("nobody has that code")));
  }

  @Override
  public Standing standing(PersonCode person) {
    return standing(
        national.within(
            Seal.NATION,
            () ->
                national
                    .sql()
                    .sql(
                        "select resident_code from followed_person where municipality = ? and person = ?")
                    .params(Seal.NATION.value(), person.code())
                    .query(String.class)
                    .optional()
                    .map(ResidentCode::of)
                    .orElseThrow(
                        () -> new IllegalArgumentException("nobody is followed under that code"))));
  }

  /** A current resident record goes before everything; where two are current, the newer. */
  private static Optional<Standing> standing(
      List<IdentityRecord> records, List<AnnexRecord> annexes) {
    Optional<IdentityRecord> last =
        records.stream()
            .max(
                Comparator.comparing(IdentityRecord::current)
                    .thenComparing(IdentityRecord::eventOn)
                    .thenComparing(IdentityRecord::toldAt));
    if (last.isPresent() && last.get().current()) {
      return last.map(
          record -> new Standing.Resident(record.issuer(), PersonAttributes.of(record.identity())));
    }
    Optional<Standing> abroad =
        annexes.stream()
            .filter(AnnexRecord::current)
            .filter(annex -> annex.identity().address() == null)
            .max(Comparator.comparing(AnnexRecord::changedOn).thenComparing(AnnexRecord::toldAt))
            .map(annex ->
                new Standing.Abroad(annex.issuer(), PersonAttributes.of(annex.identity())));
    return abroad.or(
        () -> last.map(record -> new Standing.Nowhere(record.cause(), record.eventOn())));
  }
}
