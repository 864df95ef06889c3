package dev.daicho.app.jpki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.server.TownServer;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.Stranger;
import dev.daicho.register.Address;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.settle.IssueToPersonas;
import dev.daicho.town.settle.SettlePersonas;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The openssl command asks a served town about a fixed person who moves and grows older. */
class CertificatesFollowTheRegisterTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int TRIES = 300;

  /** As many as from a register to J-LIS. */
  private static final int HOPS = 5;

  @TempDir static Path folder;

  private final Stranger openssl = Stranger.openssl(folder);

  @Test
  void goodUntilSheMoves_theOtherOneUntilFiveBirthdaysLater() throws Exception {
    try (Town town = Town.open(new TownSettings(folder.resolve("town"), null, DAY, 20_261_123L))) {
      new SettlePersonas(town).settle();
      for (int hop = 0; hop < HOPS; hop++) {
        town.ways().forEach(Runnable::run);
      }
      assertThat(new IssueToPersonas(town).issue()).isGreaterThan(30);
      try (TownServer server = TownServer.start(town, new TownServer.Listening("127.0.0.1", 0))) {
        live(town, server.port());
      }
    }
  }

  private void live(Town town, int port) throws Exception {
    Path people = town.folder().resolve(IssueToPersonas.FOLDER);
    for (String authority : new String[] {"signing", "authentication"}) {
      openssl.lay(authority + ".pem", get(port, "/ca/" + authority + ".pem"));
      Files.copy(
          people.resolve("satsuki-" + authority + ".cer"), folder.resolve(authority + ".cer"));
      openssl.run(
          "x509", "-in", authority + ".cer", "-inform", "DER", "-out", authority + "-own.pem");
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(people.resolve("satsuki-signing.p12"))) {
      keys.load(in, IssueToPersonas.PASSWORD.toCharArray());
    }
    assertThat(keys.getCertificateChain("satsuki")).hasSize(2);

    assertThat(status(town, port, "signing")).contains("Response verify OK", "own.pem: good");
    assertThat(status(town, port, "authentication"))
        .contains("Response verify OK", "own.pem: good");
    assertThat(verified(town, port, "signing")).contains("OK");
    assertThat(verified(town, port, "authentication")).contains("OK");

    moveWithin(town);
    String moved = "";
    for (int tries = 0; tries < TRIES && !moved.contains("revoked"); tries++) {
      Thread.sleep(Duration.ofMillis(100));
      moved = status(town, port, "signing");
    }
    assertThat(moved).contains("Response verify OK", "own.pem: revoked", "affiliationChanged");
    assertThat(status(town, port, "authentication"))
        .contains("Response verify OK", "own.pem: good");

    town.clock().advance(Duration.ofDays(1));
    assertThat(verified(town, port, "signing")).contains("certificate revoked");
    assertThat(verified(town, port, "authentication")).contains("OK");

    town.clock()
        .advanceTo(
            town.clock().instant().atZone(TownClock.ZONE).plus(Period.ofYears(5)).toInstant());
    // By now the authorities have new keys; the former one signs the list of what it signed.
    String list = "authentication-1-092011.crl";
    assertThat(verified(town, port, "authentication", list)).contains("certificate has expired");
    for (String authority : List.of("signing", "authentication")) {
      assertThat(expired(town, authority)).contains("certificate has expired");
    }
  }

  private String expired(Town town, String authority) throws IOException {
    return openssl
        .run(
            "verify",
            "-attime",
            seconds(town),
            "-CAfile",
            authority + ".pem",
            authority + "-own.pem")
        .words();
  }

  private String status(Town town, int port, String authority) throws IOException {
    return openssl
        .run(
            "ocsp",
            "-url",
            "http://127.0.0.1:" + port + "/ocsp",
            "-issuer",
            authority + ".pem",
            "-CAfile",
            authority + ".pem",
            "-validity_period",
            // Its own clock is not the town's, and times of answers know no -attime.
            "1000000000",
            "-attime",
            seconds(town),
            "-cert",
            authority + "-own.pem")
        .words();
  }

  private String verified(Town town, int port, String authority) throws Exception {
    return verified(town, port, authority, authority + "-092011.crl");
  }

  private String verified(Town town, int port, String authority, String name) throws Exception {
    openssl.lay(name, get(port, "/crl/" + name));
    openssl.run("crl", "-in", name, "-inform", "DER", "-out", name + ".pem");
    return openssl
        .run(
            "verify",
            "-attime",
            seconds(town),
            "-crl_check",
            "-extended_crl",
            "-CRLfile",
            name + ".pem",
            "-CAfile",
            authority + ".pem",
            authority + "-own.pem")
        .words();
  }

  private static String seconds(Town town) {
    return String.format(Locale.ROOT, "%d", town.clock().instant().getEpochSecond());
  }

  static byte[] get(int port, String path) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }

  /** Satsuki moves within her municipality. */
  static void moveWithin(Town town) {
    ResidentRecord satsuki =
        town.registers()
            .search()
            .find(
                UTSUNOMIYA,
                new ResidentSearch.Query("𠮷田　皐月", LocalDate.of(1983, 5, 12), "", null, true),
                1)
            .getFirst();
    town.registers()
        .desk()
        .file(
            town.registers().procedures().moveWithin(),
            new MoveWithin.Filing(
                satsuki.householdNumber(),
                List.of(new Placement(satsuki.addresseeNumber(), satsuki.relationship())),
                town.clock().today(),
                new Address(UTSUNOMIYA, "泉町", "３番１２号", null, null),
                new HouseholdChoice.OfTheirOwn(),
                null),
            new Act(
                new Actor("test", Role.MUNICIPAL_OFFICER, UTSUNOMIYA),
                UTSUNOMIYA,
                town.clock().today(),
                town.clock().instant(),
                "試験"))
        .orElseThrow();
  }
}
