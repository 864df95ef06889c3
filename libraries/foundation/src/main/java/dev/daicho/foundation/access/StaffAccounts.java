package dev.daicho.foundation.access;

import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.numbers.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The staff accounts of a town: each bound to a role and a municipality, or to none. */
public final class StaffAccounts {

  /** The keeper of the town's own settings and accounts. */
  public static final Keeper KEEPER = new Keeper("town");

  private final KeeperStore store;
  private final PasswordEncoder encoder = new BCryptPasswordEncoder();

  public StaffAccounts(KeeperStore store) {
    this.store = store;
  }

  /** The encoder that hashes are made with. */
  public PasswordEncoder encoder() {
    return encoder;
  }

  /** Opens an account; does nothing when there is one of that name. */
  public void open(Actor actor, String name, String password) {
    MunicipalityCode municipality = actor.municipality();
    store
        .sql()
        .sql(
            """
            insert into staff (account, name, role, municipality, password_hash) values (?, ?, ?, ?, ?)
            on conflict (account) do nothing
            """)
        .params(
            Arrays.asList(
                actor.account(),
                name,
                actor.role().name(),
                municipality == null ? null : municipality.digits(),
                encoder.encode(password)))
        .update();
  }

  /** The account of that name. */
  public Optional<Staff> find(String account) {
    return store
        .sql()
        .sql(
            "select account, name, role, municipality, password_hash, disabled from staff where account = ?")
        .param(account)
        .query(StaffAccounts::read)
        .optional();
  }

  /** All accounts, by name. */
  public List<Staff> all() {
    return store
        .sql()
        .sql(
            "select account, name, role, municipality, password_hash, disabled from staff order by account")
        .query(StaffAccounts::read)
        .list();
  }

  /** Closes an account; what it did stays in the audit log. */
  public void disable(String account) {
    store.sql().sql("update staff set disabled = true where account = ?").param(account).update();
  }

  private static Staff read(ResultSet row, int number) throws SQLException {
    String municipality = row.getString("municipality");
    return new Staff(
        new Actor(
            row.getString("account"),
            Role.valueOf(row.getString("role")),
            municipality == null ? null : MunicipalityCode.of(municipality)),
        row.getString("name"),
        row.getString("password_hash"),
        row.getBoolean("disabled"));
  }
}
