package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.follow.HearNationalServer;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.settle.IssueToResidents;
import dev.daicho.town.settle.Populate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpkiCommandsTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final int PEOPLE = 500;
  private static final int PAIRS = 16;

  @TempDir Path folder;

  @Test
  void everyCertificateAndListOfATownKeepsEveryClause() throws Exception {
    Path home = folder.resolve("town");
    try (Town town = Town.open(new TownSettings(home, null, LocalDate.of(2026, 4, 1), 500L))) {
      new Populate(town).fill(Map.of(HERE, PEOPLE), 500L, (municipality, at, of) -> {});
      IssueToResidents.Result result = new IssueToResidents(town, PAIRS).issue(HERE, issued -> {});
      assertThat(result.refused()).isEmpty();
      assertThat(result.issued()).isGreaterThan(PEOPLE * 3 / 2);
      assertThat(new IssueToResidents(town, PAIRS).issue(HERE, issued -> {}).refused())
          .as("each has one of a kind")
          .containsOnlyKeys("one-of-each-kind");
      revokeSome(town);
    }

    Path files = folder.resolve("files");
    CommandRun export =
        CommandRun.of(new JpkiExport(), "--home", home.toString(), files.toString());
    assertThat(export.exit()).as(export.err()).isZero();
    try (Stream<Path> signing = Files.list(files.resolve("signing/092011"))) {
      assertThat(signing.count()).isGreaterThan(PEOPLE / 2);
    }

    CommandRun lint = CommandRun.of(new PkiLint(), files.toString());
    assertThat(lint.exit()).as(lint.out()).isZero();
    assertThat(lint.out().lines())
        .hasSizeGreaterThan(PEOPLE * 3 / 2)
        .allMatch(line -> line.endsWith(": 指摘なし / nothing found"));
  }

  private static void revokeSome(Town town) {
    List<CertificateBook.Issued> all = new ArrayList<>();
    CertificateBook.call(town.keepers().loader(JpkiKeeper.KEEPER), all::add);
    for (int i = 0; i < all.size(); i += 50) {
      new RevokeCertificate(town.jpki().certificates())
          .revoke(all.get(i).number(), RevocationCause.CARD_VOID, HearNationalServer.BY)
          .orElseThrow();
    }
  }

  @Test
  void aRelyingPartyIsRegisteredOnce_withItsKey() throws Exception {
    Path home = folder.resolve("town");
    Town.open(new TownSettings(home, null, LocalDate.of(2026, 4, 1), 1L)).close();
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256, new SecureRandom());
    Path key = folder.resolve("bank.pub");
    Files.writeString(
        key,
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder()
                .encodeToString(generator.generateKeyPair().getPublic().getEncoded())
            + "\n-----END PUBLIC KEY-----\n");
    String[] words = {"--home", home.toString(), "--code", "my-bank", "--key", key.toString()};
    CommandRun run = CommandRun.of(new JpkiParty(), words);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("/for/my-bank/ocsp", "webhook secret  whsec_");
    CommandRun again = CommandRun.of(new JpkiParty(), words);
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).contains("my-bank");
    CommandRun wrong =
        CommandRun.of(
            new JpkiParty(),
            "--home",
            home.toString(),
            "--code",
            "other",
            "--key",
            home.toString());
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.err()).contains("cannot be read");
  }

  @Test
  void aHomeWithoutATownIsNotMadeOne() {
    Path none = folder.resolve("none");
    for (Object command : List.of(new JpkiExport(), new JpkiIssue())) {
      CommandRun run =
          command instanceof JpkiExport
              ? CommandRun.of(command, "--home", none.toString(), folder.toString())
              : CommandRun.of(command, "--home", none.toString(), "--municipality", HERE.digits());
      assertThat(run.exit()).isEqualTo(1);
      assertThat(none).doesNotExist();
    }
  }
}
