package dev.daicho.register.store;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexLoad;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.ResidentRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes annexes over in bulk, as the network of annexes was begun; one act a municipality. */
public final class AnnexTakeover implements AnnexLoad {

  private static final int ROWS_AT_ONCE = 2000;

  private static final String RESIDENTS =
      "select "
          + ResidentColumns.NAMES.stream()
              .map(name -> "h." + name)
              .collect(Collectors.joining(", "))
          // RESIDENT, MOVING_OUT and MOVED_OUT, written out as they lie in the table.
          + """
          , a.cause, a.event_on
          from resident r
          join resident_history h using (municipality, addressee_number, history_number)
          join act a on a.municipality = h.municipality and a.act_number = h.act_number
          where r.municipality = ? and h.registered_domicile is not null
          and (h.status in (1, 2) or (h.status = 3 and h.removal_abroad))
          and r.addressee_number > ? order by r.addressee_number limit ?
          """;

  /** One statement for a municipality, of which there are many with a few people each. */
  private static final String ENTER =
      """
      with told as %s, its as (
        insert into annex (municipality, history_number, search_name, search_kana, birth_date, sex, resident_code, ended)
        select ?, 1, search_name, search_kana, birth_date, sex, resident_code, false from told
        on conflict do nothing
        returning annex_number, resident_code
      ), act as (
        insert into act (municipality, procedure, cause, event_on, filed_on, processed_at, account, purpose)
        select ?, 'annex-takeover', ?, ?, ?, ?, 'annex-takeover', '戸籍の附票の移行' where exists (select from its)
        returning act_number
      ), history as (
        insert into annex_history (municipality, annex_number, history_number, act_number, %s)
        select ?, annex_number, 1, act_number, %s from act, its join told using (resident_code)
      )
      select annex_number, resident_code from its
      """
          .formatted(AnnexColumns.UNNEST, AnnexColumns.NAMES, AnnexColumns.NAMES);

  private final KeeperStore loader;
  private final Annexes annexes;
  private final InstantSource clock;

  /**
   * @param loader the register's store for bulk work
   * @param clock town time
   */
  public AnnexTakeover(KeeperStore loader, InstantSource clock) {
    this.loader = loader;
    this.annexes = new Annexes(loader);
    this.clock = clock;
  }

  @Override
  public void residents(MunicipalityCode residence, Consumer<AnnexNotice> each) {
    residents(residence, ROWS_AT_ONCE, each);
  }

  void residents(MunicipalityCode residence, int rows, Consumer<AnnexNotice> each) {
    Instant now = clock.instant();
    String after = "";
    List<Lives> page;
    do {
      page = page(residence, after, rows);
      for (Lives one : page) {
        after = one.person().addresseeNumber().digits();
        AnnexNotice.of(null, one.person(), one.cause(), one.eventOn(), now).ifPresent(each);
      }
    } while (page.size() == rows);
  }

  private record Lives(ResidentRecord person, ChangeCause cause, LocalDate eventOn) {}

  /** One page in a transaction of its own, which is over before anybody acts upon it. */
  private List<Lives> page(MunicipalityCode residence, String after, int rows) {
    return loader.ask(
        Seal.of(residence),
        RESIDENTS,
        List.of(residence.digits(), after, rows),
        (row, number) ->
            new Lives(
                ResidentColumns.read(row),
                ChangeCause.ofCode(row.getInt("cause")),
                row.getObject("event_on", LocalDate.class)));
  }

  @Override
  public List<Annex> enter(Map<MunicipalityCode, ? extends Collection<AnnexNotice>> notices) {
    List<Annex> entered = new ArrayList<>();
    Map<Seal, Runnable> works = new LinkedHashMap<>();
    notices.forEach((domicile, told) ->
        works.put(Seal.of(domicile), () -> entered.addAll(enter(domicile, told))));
    loader.inTurn(works);
    return entered;
  }

  private List<Annex> enter(MunicipalityCode domicile, Collection<AnnexNotice> notices) {
    Map<String, Annex> begun = new LinkedHashMap<>();
    notices.forEach(notice ->
        begun.put(notice.person().residentCode().digits(), Annex.begun(domicile, notice)));
    LocalDate today = clock.instant().atZone(TownClock.ZONE).toLocalDate();
    List<Object> values = new ArrayList<>(AnnexColumns.arrays(begun.values()));
    values.addAll(
        List.of(
            domicile.digits(),
            domicile.digits(),
            ChangeCause.TRANSFERRED.code(),
            today,
            today,
            clock.instant().atOffset(ZoneOffset.UTC),
            domicile.digits()));
    List<Annex> annexes = new ArrayList<>();
    loader
        .sql()
        .sql(ENTER)
        .params(values)
        .query(row -> {
          annexes.add(
              Objects.requireNonNull(begun.remove(row.getString(2))).numbered(row.getLong(1)));
        });
    if (!begun.isEmpty()) {
      // These had one before.
      this.annexes.ofCodes(domicile, begun.keySet().stream().map(ResidentCode::of)).stream()
          .filter(Annex::current)
          .forEach(annexes::add);
    }
    return annexes;
  }
}
