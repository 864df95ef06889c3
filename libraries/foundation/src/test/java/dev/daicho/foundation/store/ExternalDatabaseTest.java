package dev.daicho.foundation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://me@db.example:6432/town, jdbc:postgresql://db.example:6432/town, town",
    "postgresql://me@db.example/town_2, jdbc:postgresql://db.example:5432/town_2, town_2",
    "jdbc:postgresql://me:secret@10.1.2.3/town, jdbc:postgresql://10.1.2.3:5432/town, town",
    "postgresql://me@[::1]:5433/town, jdbc:postgresql://[::1]:5433/town, town",
    "postgresql://me@h/town?sslmode=verify-full&sslrootcert=/ca.pem, jdbc:postgresql://h:5432/town?sslmode=verify-full&sslrootcert=/ca.pem, town",
  })
  void anAddressIsTaken(String address, String url, String name) {
    ExternalDatabase database = ExternalDatabase.at(address, "");
    assertThat(database.url()).isEqualTo(url).doesNotContain("secret");
    assertThat(database.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "town",
        "db.example:5432/town",
        "mysql://me:geheim@db.example/town",
        "postgresql://db.example/town",
        "postgresql://@db.example/town",
        "postgresql://:geheim@db.example/town",
        "postgresql://me:geheim@db.example",
        "postgresql://me:geheim@db.example/",
        "postgresql://me:geheim@db.example/Town",
        "postgresql://me:geheim@db.example/town;drop",
        "postgresql://me:geheim@db.example/a_name_longer_than_twenty_five",
        "postgresql://me:geheim@db.example/town#x",
        "postgresql://me:ge heim@db.example/town",
        "postgresql://me:geheim%@db.example/town",
        "postgresql://me:geheim@db.example:port/town",
      })
  void anythingElseIsRefusedInBothLanguagesWithoutRepeatingIt(String address) {
    assertThatThrownBy(() -> ExternalDatabase.at(address, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("の形で指定してください")
        .hasMessageContaining("give the database as postgresql://USER@HOST:PORT/DATABASE")
        .hasNoCause()
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("geheim")
        .doesNotContain("heim");
  }

  /** Settings in an address win over those of a login: all keepers would come in as one user. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "user=postgres&password=geheim",
        "sslmode=require&user=postgres",
        "options=-c%20row_security=off",
        "currentSchema=register"
      })
  void nothingButTlsMayBeSetBehindTheName(String options) {
    assertThatThrownBy(() -> ExternalDatabase.at("postgresql://me@db.example/town?" + options, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only settings that begin with ssl")
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("geheim");
  }

  @Test
  void userAndPasswordMayHaveAnyCharacters() throws SQLException {
    Database shared = TestTown.shared().database();
    try (var owner = shared.asOwner();
        var statement = owner.createStatement()) {
      statement.execute("create role \"me:and@you\" login password 'a+b/c:d@e%f'");
      statement.execute("grant connect on database daicho to \"me:and@you\"");
      String hostAndName = shared.url().substring("jdbc:postgresql://".length());
      for (String login : new String[] {"me%3Aand%40you:a+b%2Fc:d%40e%25f@", "me%3Aand%40you@"}) {
        ExternalDatabase database =
            ExternalDatabase.at("postgresql://" + login + hostAndName, "a+b/c:d@e%f");
        try (var connection = database.asOwner();
            var row = connection.createStatement().executeQuery("select current_user")) {
          assertThat(row.next()).isTrue();
          assertThat(row.getString(1)).isEqualTo("me:and@you");
        }
        database.close();
      }
      statement.execute("drop owned by \"me:and@you\"");
      statement.execute("drop role \"me:and@you\"");
    }
    try (var stillThere = shared.asOwner()) {
      assertThat(stillThere.isValid(5)).isTrue();
    }
  }
}
