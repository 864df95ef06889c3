package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.canary.RunningTown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office at the command line, attached to the running town. */
class NetworkCommandsTest {

  private static final RunningTown TOWN = RunningTown.shared();
  private static final List<String> PENSIONS =
      List.of("--office", "厚生労働省", "--affair", "1-77", "--officer", "sato-network");
  private static final List<String> MAYOR =
      List.of(
          "--office", "市町村長", "--place", "092011", "--affair", "妊婦のための支援給付", "--officer", "sato");
  private static final List<String> TWIN = List.of("--kana", "ミホン フタゴ", "--birth", "1990-02-03");
  private static final List<String> ELDER =
      List.of(
          "--name",
          "見本 一子",
          "--kana",
          "ﾐﾎﾝ ﾌﾀｺﾞ",
          "--birth",
          "平成2年2月3日",
          "--sex",
          "女",
          "--address",
          "栃木県宇都宮市旭一丁目9番9号");

  @BeforeAll
  static void twinsWithOneReading() {
    TOWN.asOwner(
        """
        insert into network_national.identity (municipality, issuer, subject, edition, change, cause, event_on, name, kana,
          birth_date, sex, address, resident_code, individual_number, told_at, received_at)
        values
          ('000000', '092011', 'T000000001', 1, 1, 11, date '2020-01-01', '見本　一子', 'ミホン　フタゴ', date '1990-02-03', 2,
            '栃木県宇都宮市旭一丁目９番９号', '24727059608', '379474484458', now(), now()),
          ('000000', '092011', 'T000000002', 1, 1, 11, date '2020-01-01', '見本　二子', 'ミホン　フタゴ', date '1990-02-03', 2,
            '栃木県宇都宮市旭一丁目９番９号', '24846016224', '454972364860', now(), now())
        """);
  }

  @AfterAll
  static void gone() {
    TOWN.asOwner("delete from network_national.identity where subject like 'T00000000_'");
  }

  private static CommandRun run(String command, String... options) {
    Stream<String> all = Stream.concat(Stream.of("network", command), Arrays.stream(options));
    return CommandRun.of(
        new Daicho(),
        (command.equals("affairs")
                ? all
                : Stream.concat(all, Stream.of("--home", TOWN.home().toString())))
            .toArray(String[]::new));
  }

  private static CommandRun lookup(List<String> asker, List<String> person, String... more) {
    return run(
        "lookup",
        Stream.of(asker, person, List.of(more)).flatMap(List::stream).toArray(String[]::new));
  }

  @Test
  void aPermittedAffairIsAnswered() {
    CommandRun run = lookup(PENSIONS, ELDER);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("見本　一子", "379474484458").doesNotContain("24727059608");
    assertThat(
            TOWN.asOwner(
                "select subject from network_national.audit_entry join network_national.audit_person using (municipality, entry) where account = 'sato-network' and outcome = 'given' order by entry desc limit 1"))
        .containsExactly(List.of("092011 T000000001"));
  }

  @Test
  void anUnlistedOneIsRefusedWithItsArticle() {
    CommandRun run =
        lookup(List.of("--office", "厚生労働省", "--affair", "1-3", "--officer", "sato"), ELDER);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("住民基本台帳法30条の9", "別表第一", "table 1");
  }

  @Test
  void ofSeveralNoneIsTold() {
    CommandRun run = lookup(PENSIONS, TWIN);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out() + run.err()).contains("2人").doesNotContain("一子", "二子");

    CommandRun json = lookup(PENSIONS, TWIN, "--json");
    assertThat(json.exit()).isEqualTo(1);
    assertThat(json.out()).contains("\"outcome\":\"ambiguous\"", "\"count\":2", "one-match-only");
  }

  @Test
  void theTablesOfTheDayDecide() {
    assertThat(lookup(MAYOR, ELDER, "--as-of", "2025-03-31").exit()).isEqualTo(1);
    assertThat(lookup(MAYOR, ELDER, "--as-of", "2025-04-01").exit()).isZero();
  }

  @Test
  void aFileIsAnsweredLineByLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("people.csv");
    Files.writeString(file, "name,kana,birth\n見本　一子,,1990-02-03\n,ミホン　フタゴ,1990-02-03\n");

    CommandRun run = lookup(PENSIONS, List.of(), "--file", file.toString(), "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines().toList()).hasSize(2);
    assertThat(run.out()).contains("見本　一子", "ambiguous").doesNotContain("見本　二子");
  }

  @Test
  void theTablesAreListedAndTheUseIsCounted() {
    CommandRun affairs = run("affairs", "--office", "預金保険機構", "--as-of", "2026-06-14");
    assertThat(affairs.exit()).isZero();
    assertThat(affairs.out()).contains("1-13＃\t別表第一の十三の項\t預金保険機構\t預金保険法");

    lookup(PENSIONS, ELDER);
    CommandRun usage =
        run("usage", "--year", Integer.toString(TOWN.town().clock().today().getYear()));
    assertThat(usage.exit()).isZero();
    assertThat(usage.out()).contains("住民基本台帳法30条の9\t別表第一の七十七の項\t厚生労働省\tline\t");
  }
}
