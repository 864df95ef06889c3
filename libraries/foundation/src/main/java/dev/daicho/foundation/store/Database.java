package dev.daicho.foundation.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The PostgreSQL database of a town: embedded by default, any other by one setting. Programs never
 * use its owner; they go through a {@link KeeperStore}.
 */
public interface Database extends AutoCloseable {

  /** Its JDBC address without user or password. */
  String url();

  /** Its name, which begins the name of every role made for it. */
  String name();

  /** A connection of somebody who may make schemas and roles. */
  Connection asOwner() throws SQLException;

  /** A connection of one role. */
  default Connection as(String role, String password) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", role);
    login.setProperty("password", password);
    return DriverManager.getConnection(url(), login);
  }

  @Override
  void close();
}
