package dev.daicho.foundation.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A PostgreSQL that somebody else runs, given as {@code
 * postgresql://USER:PASSWORD@HOST:PORT/DATABASE} (the password rather by the environment variable
 * {@code DAICHO_DB_PASSWORD}), with the driver's TLS options where wanted: {@code
 * ?sslmode=verify-full&sslrootcert=/path}. The user must be able to make roles and schemas in the
 * database, and need not be a superuser.
 */
public final class ExternalDatabase implements Database {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,24}");

  // Only TLS: a "user" or "options" in the address would be stronger than the keepers' own logins.
  private static final Pattern OPTIONS = Pattern.compile("ssl[a-z]*=[^&]*(&ssl[a-z]*=[^&]*)*");

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
   * @throws IllegalArgumentException when the address is not of that form; its message does not
   *     repeat the address, which may hold a password
   */
  public static ExternalDatabase at(String address, String passwordOtherwise) {
    URI uri = parse(address.startsWith("jdbc:") ? address.substring(5) : address);
    String path = uri.getPath();
    String name = path == null || path.isEmpty() ? "" : path.substring(1);
    String login = uri.getRawUserInfo();
    if (!"postgresql".equals(uri.getScheme())
        || uri.getHost() == null
        || login == null
        || login.isEmpty()
        || login.startsWith(":")
        || uri.getRawFragment() != null
        || !NAME.matcher(name).matches()) {
      throw notAnAddress();
    }
    String options = uri.getRawQuery();
    if (options != null && !OPTIONS.matcher(options).matches()) {
      throw new IllegalArgumentException(
          "データベースの指定に付けられるのは ssl で始まる設定だけです"
              + " / only settings that begin with ssl may follow the database's name");
    }
    String[] parts = login.split(":", 2);
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    return new ExternalDatabase(
        "jdbc:postgresql://%s:%d/%s%s"
            .formatted(uri.getHost(), port, name, options == null ? "" : "?" + options),
        name,
        decode(parts[0]),
        parts.length > 1 ? decode(parts[1]) : passwordOtherwise);
  }

  private static URI parse(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException tellsTheAddress) {
      throw notAnAddress();
    }
  }

  private static IllegalArgumentException notAnAddress() {
    return new IllegalArgumentException(
        "データベースは postgresql://USER@HOST:PORT/DATABASE の形で指定してください"
            + " / give the database as postgresql://USER@HOST:PORT/DATABASE"
            + " (its name in lower case letters, digits and underscores, at most 25)");
  }

  /** Percent-decoding as in an address, where a plus is a plus. */
  private static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
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
