package dev.daicho.foundation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.FileSecrets;
import dev.daicho.foundation.secret.Secrets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server that all tests share, and one whose program was killed while it was writing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {

  private static final int ROWS = 20;

  private final EmbeddedDatabase shared = (EmbeddedDatabase) TestTown.shared().database();
  private Path folder = Path.of("");
  private int committed;
  private String refusal = "";
  private long orphan;
  private boolean orphaned;
  private long takenOver;

  @BeforeAll
  void aProgramIsKilledWhileItWrites(@TempDir Path temporary) throws Exception {
    folder = temporary.resolve("home");
    Process town =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TownThatDies.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(town.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      while (line != null && committed < ROWS) {
        committed = line.startsWith("written ") ? Integer.parseInt(line.substring(8)) + 1 : 0;
        line = said.readLine();
      }
      refusal = refusalOfAHomeInUse();
      orphan =
          Long.parseLong(
              Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip());
    } finally {
      town.destroyForcibly().waitFor();
    }
    orphaned = alive(orphan);
    takenOver = rows();
  }

  private static boolean alive(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  private String refusalOfAHomeInUse() {
    try (TownHome taken = TownHome.take(folder)) {
      return "none: " + taken.folder();
    } catch (TownHome.HomeInUse e) {
      return e.toString();
    }
  }

  private static Secrets secrets(TownHome home) {
    return new FileSecrets(home.part("secrets"), new SplittableRandom(1)::nextBytes);
  }

  /** How many rows the killed town's table has, by starting its server again. */
  private long rows() throws SQLException {
    try (TownHome home = TownHome.take(folder);
        EmbeddedDatabase database = EmbeddedDatabase.start(home, secrets(home));
        var owner = database.asOwner();
        var statement = owner.createStatement();
        var row = statement.executeQuery("select count(*) from alpha.thing")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void aHomeInUseIsRefusedByName() {
    assertThat(refusal)
        .contains("別のプログラムが開いています")
        .contains("another program holds this town: " + folder);
  }

  @Test
  void theServerOfAKilledProgramIsTakenOverWithEveryCommittedRow() throws SQLException {
    assertThat(orphaned).as("the server outlived its program").isTrue();
    assertThat(alive(orphan)).isFalse();
    assertThat(committed).isGreaterThanOrEqualTo(ROWS);
    assertThat(takenOver).isGreaterThanOrEqualTo(committed);
    assertThat(rows()).as("started once more").isEqualTo(takenOver);
  }

  @Test
  void aProcessThatOnlyHasTheNumberByChanceIsLeftAlone() throws IOException, SQLException {
    Path sharedPid = TestTown.shared().home().part("postgres").resolve("postmaster.pid");
    List<String> otherServer = Files.readAllLines(sharedPid);
    Path pidFile = folder.resolve("postgres/postmaster.pid");
    Files.write(pidFile, otherServer);
    assertThat(rows()).isEqualTo(takenOver);
    assertThat(alive(Long.parseLong(otherServer.getFirst().strip()))).isTrue();
    assertThat(Files.exists(sharedPid)).isTrue();
  }

  @Test
  void aNumberThatWasNotWrittenWholeIsNoHindrance() throws IOException, SQLException {
    Files.writeString(folder.resolve("postgres/postmaster.pid"), "");
    assertThat(rows()).isEqualTo(takenOver);
  }

  @Test
  void aDirectoryWhoseMakingWasBrokenOffIsMadeAnew(@TempDir Path temporary) throws Exception {
    try (TownHome home = TownHome.take(temporary.resolve("half"))) {
      Path data = home.part("postgres");
      Files.createDirectories(data.resolve("base"));
      Files.writeString(data.resolve("postgresql.conf"), "# half");
      Files.writeString(home.part("postgres.making"), "");
      try (EmbeddedDatabase database = EmbeddedDatabase.start(home, secrets(home));
          var owner = database.asOwner()) {
        assertThat(owner.isValid(5)).isTrue();
        assertThat(home.part("postgres.making")).doesNotExist();
        try (var files = Files.list(home.folder())) {
          assertThat(files.map(file -> file.getFileName().toString()))
              .containsExactlyInAnyOrder("lock", "postgres", "secrets");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "server_encoding, UTF8",
    "password_encryption, scram-sha-256",
    "log_min_error_statement, panic",
    "log_error_verbosity, terse",
  })
  void itIsSetAsItShouldBe(String setting, String value) throws SQLException {
    try (var owner = shared.asOwner();
        var statement = owner.createStatement();
        var row = statement.executeQuery("show " + setting)) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo(value);
    }
  }

  @Test
  void itIsPostgreSql18() throws SQLException {
    try (var owner = shared.asOwner()) {
      assertThat(owner.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
    }
  }

  @Test
  void nobodyGetsInWithoutThePassword() throws IOException {
    for (String database : List.of("daicho", "postgres", "template1")) {
      String url = "jdbc:postgresql://127.0.0.1:" + shared.port() + "/" + database;
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
          .hasMessageContaining("password authentication failed");
    }
    assertThat(Files.readString(TestTown.shared().home().part("postgres").resolve("pg_hba.conf")))
        .doesNotContain("trust");
  }

  @Test
  void itListensOnTheLoopbackAddressOnly() throws IOException {
    try (Socket loopback = new Socket(InetAddress.getLoopbackAddress(), shared.port())) {
      assertThat(loopback.isConnected()).isTrue();
    }
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (InetAddress other : others) {
      try (Socket socket = new Socket()) {
        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(other, shared.port()), 2_000))
            .as("%s", other)
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void itsProgramsLieWhereOnlyThisUserWrites() throws IOException {
    String command =
        ProcessHandle.of(
                Long.parseLong(
                    Files.readAllLines(
                            TestTown.shared().home().part("postgres").resolve("postmaster.pid"))
                        .getFirst()))
            .flatMap(server -> server.info().command())
            .orElseThrow();
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "daicho");
    assertThat(Path.of(command)).startsWith(cache);
    assertThat(Files.getPosixFilePermissions(cache))
        .allMatch(permission -> permission.name().startsWith("OWNER_"));
  }
}
