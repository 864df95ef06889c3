package dev.daicho.foundation.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A PostgreSQL that somebody else runs, given as {@code
 * postgresql://USER:PASSWORD@HOST:PORT/DATABASE} (the password rather by the environment variable
 * {@code DAICHO_DB_PASSWORD}). The user must be able to make roles and schemas in the database.
 */
public final class ExternalDatabase implements Database {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,24}");

  private final String url;
  private final String name;
  private final String user;
  private final String password;

  private ExternalDatabase(String url, String name, String user, String password) {
    this.url = url;
    this.name = name;
    this.user = user;
    this.password = password;
  }

  /**
   * @param address as above, with or without {@code jdbc:} before it
   * @param passwordOtherwise the password when the address has none
   * @throws IllegalArgumentException when the address is not of that form
   */
  public static ExternalDatabase at(String address, String passwordOtherwise) {
    URI uri = URI.create(address.startsWith("jdbc:") ? address.substring(5) : address);
    String name =
        uri.getPath() == null || uri.getPath().isEmpty() ? "" : uri.getPath().substring(1);
    if (!"postgresql".equals(uri.getScheme())
        || uri.getHost() == null
        || uri.getUserInfo() == null
        || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "データベースは postgresql://USER@HOST:PORT/DATABASE の形で指定してください"
              + " / give the database as postgresql://USER@HOST:PORT/DATABASE"
              + " (its name in lower case letters, digits and underscores, at most 25)");
    }
    String[] login = uri.getRawUserInfo().split(":", 2);
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    return new ExternalDatabase(
        "jdbc:postgresql://" + uri.getHost() + ":" + port + "/" + name,
        name,
        URLDecoder.decode(login[0], StandardCharsets.UTF_8),
        login.length > 1 ? URLDecoder.decode(login[1], StandardCharsets.UTF_8) : passwordOtherwise);
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Leaves the server as it is: it is somebody else's. */
  @Override
  public void close() {}
}
