package dev.daicho.foundation.store;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a keeper works with: its own connections, transactions and SQL. A transaction is sealed to
 * one municipality when it begins ({@link #within}); outside of one, sealed tables show no rows at
 * all.
 *
 * <p>Safe for use by many threads.
 */
public final class KeeperStore {

  private final Keeper keeper;
  private final DataSource connections;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final TransactionTemplate apart;

  KeeperStore(Keeper keeper, DataSource connections) {
    this.keeper = keeper;
    this.connections = connections;
    this.sql = JdbcClient.create(connections);
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

  /**
   * Runs the work in one transaction sealed to that municipality; joins the current one when it is
   * sealed to the same. A work that throws leaves nothing behind.
   *
   * @throws IllegalStateException when the current transaction is sealed to another
   */
  public <T extends @Nullable Object> T within(Seal seal, Supplier<T> work) {
    Running running = running();
    if (running != null) {
      if (!running.seal().equals(seal)) {
        throw new IllegalStateException(
            "a transaction sealed to "
                + running.seal().value()
                + " cannot turn to "
                + seal.value());
      }
      return work.get();
    }
    return transact(transaction, seal, work);
  }

  /** Runs the work in a transaction of its own, beside the current one if there is one. */
  public <T extends @Nullable Object> T apart(Seal seal, Supplier<T> work) {
    return transact(apart, seal, work);
  }

  /**
   * Runs the work as {@link #within} does and then undoes all of it: a rehearsal. Must not be
   * called inside a transaction of this store.
   */
  public <T extends @Nullable Object> T rehearsed(Seal seal, Supplier<T> work) {
    if (running() != null) {
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
    Running running = running();
    if (running == null) {
      throw new IllegalStateException("there is no transaction to roll back");
    }
    running.status().setRollbackOnly();
  }

  private <T extends @Nullable Object> T transact(
      TransactionTemplate template, Seal seal, Supplier<T> work) {
    Running outer = running();
    @SuppressWarnings("NullAway") // the template hands back just what the work returned
    T result =
        template.execute(status -> {
          setRunning(new Running(seal, status));
          try {
            sql.sql("select set_config('daicho.municipality', ?, true)")
                .param(seal.value())
                .query(String.class)
                .single();
            return work.get();
          } finally {
            setRunning(outer);
          }
        });
    return result;
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

  private record Running(Seal seal, TransactionStatus status) {}
}
