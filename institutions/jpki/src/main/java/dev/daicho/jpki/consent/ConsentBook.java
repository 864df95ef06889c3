package dev.daicho.jpki.consent;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Holder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The consents on record. Nothing of them is changed but that they are withdrawn. */
public final class ConsentBook {

  private static final String FIND =
      "select id, party, holder, items, given_at, until_day, withdrawn_at from consent where municipality = ?";

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public ConsentBook(KeeperStore store) {
    this.store = store;
  }

  /** A party's consent of that number. */
  public Optional<Consent> find(String party, String id) {
    return store
        .ask(
            Seal.NATION,
            FIND + " and party = ? and id = ?",
            List.of(Seal.NATION.value(), party, id),
            ConsentBook::read)
        .stream()
        .findFirst();
  }

  /** What a holder has consented to towards a party, the newest first, whether it holds or not. */
  public List<Consent> of(String party, Holder holder) {
    return store.ask(
        Seal.NATION,
        FIND + " and party = ? and holder = ? order by given_at desc, id",
        List.of(Seal.NATION.value(), party, holder.code()),
        ConsentBook::read);
  }

  /** Writes one down, in the current transaction. */
  void add(Consent consent, Statement statement, byte[] signature) {
    store
        .sql()
        .sql(
            """
            insert into consent (municipality, id, party, holder, serial, items, given_at, until_day, statement, signature)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Seal.NATION.value(),
            consent.id(),
            consent.party(),
            consent.holder().code(),
            statement.certificate().serial(),
            consent.items().stream().map(Enum::name).sorted().toArray(String[]::new),
            time(consent.givenAt()),
            consent.until(),
            statement.bytes(),
            signature)
        .update();
  }

  /** Withdraws one, in the current transaction; false when it was before. */
  boolean withdraw(String party, String id, Instant at) {
    return store
            .sql()
            .sql(
                "update consent set withdrawn_at = ? where municipality = ? and party = ? and id = ? and withdrawn_at is null")
            .params(time(at), Seal.NATION.value(), party, id)
            .update()
        == 1;
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Consent read(ResultSet row, int number) throws SQLException {
    @Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    return new Consent(
        row.getString("id"),
        row.getString("party"),
        new Holder(row.getString("holder")),
        Arrays.stream((String[]) row.getArray("items").getArray())
            .map(Item::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        row.getObject("until_day", LocalDate.class),
        withdrawn == null ? null : withdrawn.toInstant());
  }
}
