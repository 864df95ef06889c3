package dev.daicho.foundation.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiledOnceTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");

  private final KeeperStore store = TestKeepers.alpha();
  private final Desk desk = new Desk(store, new AuditLog(store, () -> new byte[16]));

  @Basis(value = "棚に関する条例1条", english = "Things are put on the shelf, one more each time.")
  private final class PutOneMore implements Procedure<String, Integer> {
    @Override
    public Outcome<Integer> file(String thing, Act act) {
      return Outcome.of(thing)
          .check(
              thing.equals("heavy")
                  ? Verdict.broken(PutOneMore.class, new Bilingual("重すぎます", "too heavy"))
                  : Verdict.met(PutOneMore.class))
          .then(put -> {
            int before =
                store.sql().sql("select count(*) from thing").query(Integer.class).single();
            store
                .sql()
                .sql("insert into thing (municipality, key) values (?, ?)")
                .params(act.municipality().digits(), put + before)
                .update();
            return before + 1;
          });
    }
  }

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  private static Act act(Role role, MunicipalityCode municipality) {
    return new Act(
        new Actor("someone", role, municipality),
        municipality,
        LocalDate.of(2026, 3, 30),
        Instant.parse("2026-03-31T15:30:00Z"),
        "届出");
  }

  private Outcome<Integer> file(String key, String thing) {
    return desk.fileOnce(key, new PutOneMore(), thing, act(Role.MUNICIPAL_OFFICER, UTSUNOMIYA));
  }

  private static List<String> rules(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        ? refused.refusals().stream().map(Refusal::rule).toList()
        : List.of();
  }

  private int things() {
    return store.within(
        Seal.of(UTSUNOMIYA),
        () -> store.sql().sql("select count(*) from thing").query(Integer.class).single());
  }

  @Test
  void theSecondTimeIsRefusedAndChangesNothing() {
    assertThat(file("k", "box").orElseThrow()).isEqualTo(1);
    assertThat(rules(file("k", "box"))).containsExactly("filed-once");
    assertThat(rules(file("k", "another box"))).containsExactly("filed-once");
    assertThat(things()).isEqualTo(1);
    assertThat(file("l", "box").orElseThrow()).isEqualTo(2);
  }

  @Test
  void whatWasRefusedMayBeCorrectedAndFiledWithTheSameKey() {
    assertThat(rules(file("k", "heavy"))).containsExactly("put-one-more");
    assertThat(file("k", "box").orElseThrow()).isEqualTo(1);
  }

  @Test
  void whoMayNotDecideUsesNoKeyUp() {
    assertThat(rules(desk.fileOnce("k", new PutOneMore(), "box", act(Role.CONTRACTOR, UTSUNOMIYA))))
        .containsExactly("only-staff-decide");
    assertThat(file("k", "box").orElseThrow()).isEqualTo(1);
  }

  @Test
  void aKeyIsOneMunicipalitysOwn() {
    file("k", "box").orElseThrow();
    assertThat(desk.fileOnce("k", new PutOneMore(), "chest", act(Role.MUNICIPAL_OFFICER, CHIYODA)))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void ofManyAtTheSameMomentOneIsDone() throws Exception {
    Desk otherServer = new Desk(store, new AuditLog(store, () -> new byte[16]));
    for (int round = 0; round < 10; round++) {
      String key = "round " + round;
      List<Outcome<Integer>> outcomes =
          AtOnce.run(
              4,
              n ->
                  (n % 2 == 0 ? desk : otherServer)
                      .fileOnce(
                          key, new PutOneMore(), key, act(Role.MUNICIPAL_OFFICER, UTSUNOMIYA)));
      assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
      assertThat(outcomes)
          .filteredOn(Outcome.Refused.class::isInstance)
          .allSatisfy(refused -> assertThat(rules(refused)).containsExactly("filed-once"));
      assertThat(things()).isEqualTo(round + 1);
    }
  }

  @Test
  void aKeyHasOneToAHundredCharacters() {
    assertThat(file("k".repeat(100), "box")).isInstanceOf(Outcome.Accepted.class);
    assertThatThrownBy(() -> file("k".repeat(101), "box"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> file(" ", "box")).isInstanceOf(IllegalArgumentException.class);
  }
}
