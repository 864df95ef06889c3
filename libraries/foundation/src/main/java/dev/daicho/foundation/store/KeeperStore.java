package dev.daicho.foundation.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a keeper works with: its own connections, transactions and SQL. A transaction is sealed to
 * one municipality when it begins ({@link #within}); outside of one, sealed tables show no rows at
 * all.
 *
 * <p>The seal is a setting of the session, {@code daicho.municipality}, which any SQL could set: it
 * protects against a forgotten condition, not against a program that means harm. That nobody but
 * this class sets it is a rule of the house that the build checks. A municipality that runs apart
 * logs in with a role of its own, which no setting can change.
 *
 * <p>Safe for use by many threads.
 */
public final class KeeperStore {

  private static final Logger LOG = LoggerFactory.getLogger(KeeperStore.class);

  /** For as long as the transaction lasts, so that its connection carries no seal on. */
  private static final String BIND = "select set_config('daicho.municipality', ?, true)";

  private final Keeper keeper;
  private final DataSource connections;
  private final JdbcClient sql;
  private final JdbcTemplate template;
  private final TransactionTemplate transaction;
  private final TransactionTemplate apart;

  KeeperStore(Keeper keeper, DataSource connections) {
    this.keeper = keeper;
    this.connections = connections;
    this.template = new JdbcTemplate(connections);
    this.sql = JdbcClient.create(template);
    DataSourceTransactionManager manager = new DataSourceTransactionManager(connections);
    this.transaction = new TransactionTemplate(manager);
    this.apart = new TransactionTemplate(manager);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Whose store this is. */
  public Keeper keeper() {
    return keeper;
  }

  /** Statements in the current transaction of this store, or each in its own when there is none. */
  public JdbcClient sql() {
    return sql;
  }

  /** The connections themselves, for what needs COPY or a cursor. */
  public DataSource connections() {
    return connections;
  }

  /** Whether the current thread is in a transaction of this store. */
  public boolean inTransaction() {
    return running() != null;
  }

  /**
   * Runs the work in one transaction sealed to that municipality; joins the current one when it is
   * sealed to the same. A work that throws leaves nothing behind: when it had joined a transaction,
   * that one cannot be committed any more either.
   *
   * @throws IllegalStateException when the current transaction is sealed to another
   * @throws UnexpectedRollbackException when the work ended well, but something that had joined it
   *     had thrown
   */
  public <T extends @Nullable Object> T within(Seal seal, Supplier<T> work) {
    Running running = running();
    if (running == null) {
      return transact(transaction, seal, work);
    }
    if (!running.seal.equals(seal)) {
      throw new IllegalStateException(
          "a transaction sealed to " + running.seal.value() + " cannot turn to " + seal.value());
    }
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      running.broken = e;
      throw e;
    }
  }

  /**
   * Runs the work in a transaction of its own, beside the current one if there is one: so it needs
   * a second connection, and does not see what the first has written.
   */
  public <T extends @Nullable Object> T apart(Seal seal, Supplier<T> work) {
    return transact(apart, seal, work);
  }

  /**
   * Runs one statement that returns rows: in the current transaction when there is one, else in one
   * of its own, which goes to the server and back once instead of three times.
   *
   * @param statement one, not several
   * @return what the reader made of the rows
   * @throws IllegalStateException when the current transaction is sealed to another
   */
  public <T> List<T> ask(
      Seal seal, String statement, List<? extends @Nullable Object> params, RowMapper<T> reader) {
    if (inTransaction()) {
      return within(seal, () -> sql.sql(statement).params(params).query(reader).list());
    }
    List<@Nullable Object> all = new ArrayList<>(List.of(seal.value()));
    all.addAll(params);
    // Sent together outside of a transaction, both are one to the server. Should a driver ever send
    // them as two, the second is sealed to nobody and meets no row.
    return template.execute(
        connection -> connection.prepareStatement(BIND + ";" + statement),
        (PreparedStatement both) -> {
          new ArgumentPreparedStatementSetter(all.toArray()).setValues(both);
          both.execute();
          both.getMoreResults();
          try (ResultSet rows = both.getResultSet()) {
            return new RowMapperResultSetExtractor<>(reader).extractData(rows);
          }
        });
  }

  /**
   * Runs works one after the other in one transaction, each sealed as it says: each sees and writes
   * only what its seal lets it. For loads that have little to say to many municipalities; must not
   * be called inside a transaction of this store.
   */
  public void inTurn(Map<Seal, Runnable> works) {
    if (inTransaction()) {
      throw new IllegalStateException("works in turn need a transaction of their own");
    }
    List<Runnable> afterwards = new ArrayList<>();
    transaction.executeWithoutResult(status ->
        works.forEach((seal, work) -> {
          Running running = new Running(seal, status, afterwards);
          setRunning(running);
          try {
            bind(seal);
            work.run();
            running.refuseIfBroken();
          } finally {
            setRunning(null);
          }
        }));
    afterwards.forEach(KeeperStore::doAfterwards);
  }

  /**
   * Runs the work as {@link #within} does and then undoes all of it: a rehearsal. Must not be
   * called inside a transaction of this store.
   */
  public <T extends @Nullable Object> T rehearsed(Seal seal, Supplier<T> work) {
    if (inTransaction()) {
      throw new IllegalStateException("a rehearsal cannot run inside a transaction");
    }
    return transact(
        transaction,
        seal,
        () -> {
          rollBackAtTheEnd();
          return work.get();
        });
  }

  /**
   * Has the current transaction undone when it ends, although no exception is thrown.
   *
   * @throws IllegalStateException when there is none
   */
  public void rollBackAtTheEnd() {
    current().status.setRollbackOnly();
  }

  /**
   * Has something done once the current transaction is committed, outside of it; not at all when it
   * is undone. What it throws is logged and goes no further, since the work is done already.
   *
   * @throws IllegalStateException when there is no transaction
   */
  public void onceCommitted(Runnable work) {
    current().afterwards.add(work);
  }

  private <T extends @Nullable Object> T transact(
      TransactionTemplate template, Seal seal, Supplier<T> work) {
    Running outer = running();
    List<Runnable> afterwards = new ArrayList<>();
    @SuppressWarnings("NullAway") // the template hands back just what the work returned
    T result =
        template.execute(status -> {
          Running running = new Running(seal, status, afterwards);
          setRunning(running);
          try {
            bind(seal);
            T done = work.get();
            running.refuseIfBroken();
            if (status.isRollbackOnly()) {
              afterwards.clear();
            }
            return done;
          } finally {
            setRunning(outer);
          }
        });
    afterwards.forEach(KeeperStore::doAfterwards);
    return result;
  }

  private void bind(Seal seal) {
    sql.sql(BIND).param(seal.value()).query(String.class).single();
  }

  private static void doAfterwards(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("what was to be done after a commit was not done", e);
    }
  }

  private Running current() {
    Running running = running();
    if (running == null) {
      throw new IllegalStateException("there is no transaction");
    }
    return running;
  }

  private @Nullable Running running() {
    return (Running) TransactionSynchronizationManager.getResource(this);
  }

  private void setRunning(@Nullable Running running) {
    TransactionSynchronizationManager.unbindResourceIfPossible(this);
    if (running != null) {
      TransactionSynchronizationManager.bindResource(this, running);
    }
  }

  /** The current thread's transaction. */
  private static final class Running {
    private final Seal seal;
    private final TransactionStatus status;
    private final List<Runnable> afterwards;
    private @Nullable Throwable broken;

    Running(Seal seal, TransactionStatus status, List<Runnable> afterwards) {
      this.seal = seal;
      this.status = status;
      this.afterwards = afterwards;
    }

    void refuseIfBroken() {
      if (broken != null && !status.isRollbackOnly()) {
        throw new UnexpectedRollbackException(
            "something in this transaction threw, so none of it is kept", broken);
      }
    }
  }
}
