package dev.daicho.register.store;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Notification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Written notices that are owed, and each time that one was made out. */
public final class Notifications {

  private static final String ALL =
      """
      select n.*, (select count(*) from notification_issue i
          where i.municipality = n.municipality and i.notification_number = n.notification_number) as issues,
        (select max(issued_on) from notification_issue i
          where i.municipality = n.municipality and i.notification_number = n.notification_number) as last_issued_on
      from notification n where n.municipality = ?
      """;

  private final KeeperStore store;

  Notifications(KeeperStore store) {
    this.store = store;
  }

  /** Writes down that people are owed notices of each kind by that act, in its transaction. */
  public void owe(
      long actNumber,
      Collection<AddresseeNumber> people,
      Collection<Notification.Kind> kinds,
      Act act) {
    store
        .sql()
        .sql(
            """
            insert into notification (municipality, kind, act_number, addressee_number, owed_on)
            select ?, kind, ?, person, ? from unnest(?) person, unnest(?) kind order by person, kind
            """)
        .params(
            act.municipality().digits(),
            actNumber,
            act.processedOn(),
            people.stream().map(AddresseeNumber::digits).toArray(String[]::new),
            kinds.stream().map(Notification.Kind::code).toArray(Integer[]::new))
        .update();
  }

  /** Those that somebody is or was owed, oldest first. */
  public List<Notification> of(MunicipalityCode municipality, AddresseeNumber person) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(ALL + " and n.addressee_number = ? order by n.notification_number")
                .params(municipality.digits(), person.digits())
                .query(Notifications::read)
                .list());
  }

  /** The one of that number. */
  public Optional<Notification> find(MunicipalityCode municipality, long number) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(ALL + " and n.notification_number = ?")
                .params(municipality.digits(), number)
                .query(Notifications::read)
                .optional());
  }

  /** Writes down that it is made out, once more, in the current transaction. */
  public void issue(Notification notification, @Nullable String reason, Act act) {
    store
        .sql()
        .sql(
            """
            insert into notification_issue (municipality, notification_number, issue, issued_at, issued_on, account, reason)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                notification.municipality().digits(),
                notification.number(),
                notification.issues() + 1,
                act.at().atOffset(ZoneOffset.UTC),
                act.processedOn(),
                act.who().account(),
                reason))
        .update();
  }

  private static Notification read(ResultSet row, int number) throws SQLException {
    return new Notification(
        MunicipalityCode.of(row.getString("municipality")),
        row.getLong("notification_number"),
        Notification.Kind.ofCode(row.getInt("kind")),
        row.getLong("act_number"),
        AddresseeNumber.of(row.getString("addressee_number")),
        row.getObject("owed_on", LocalDate.class),
        row.getInt("issues"),
        row.getObject("last_issued_on", LocalDate.class));
  }
}
