package dev.daicho.foundation.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DeskTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");
  private static final Instant AT = Instant.parse("2026-03-31T15:30:00Z");

  private final KeeperStore store = TestKeepers.alpha();
  private final Desk desk = new Desk(store, new AuditLog(store, () -> new byte[16]));

  /** Puts a thing on the shelf; refused, after it is there, when the key says so. */
  @Basis(value = "棚に関する条例1条", english = "Things are put on the shelf.")
  private final class PutOnShelf implements Procedure<String, String> {
    @Override
    public Outcome<String> file(String key, Act act) {
      store
          .sql()
          .sql("insert into thing (municipality, key) values (?, ?)")
          .params(act.municipality().digits(), key)
          .update();
      if (key.equals("explosive")) {
        throw new IllegalArgumentException("bang");
      }
      return Outcome.of(key)
          .check(
              key.equals("heavy")
                  ? Verdict.broken(PutOnShelf.class, new Bilingual("重すぎます", "too heavy"))
                  : Verdict.met(PutOnShelf.class))
          .then(put -> put + " put");
    }
  }

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  private static Act act(Role role, MunicipalityCode staffOf, MunicipalityCode municipality) {
    return new Act(
        new Actor("someone", role, staffOf), municipality, LocalDate.of(2026, 3, 30), AT, "届出");
  }

  private static Act officersAct() {
    return act(Role.MUNICIPAL_OFFICER, UTSUNOMIYA, UTSUNOMIYA);
  }

  /** The rules that stood in the way; none when the act was accepted. */
  private static List<String> rulesOf(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<?> accepted -> List.of();
      case Outcome.Refused<?> refused -> refused.refusals().stream().map(Refusal::rule).toList();
    };
  }

  private List<String> things() {
    return lines("select key from thing");
  }

  private List<String> entries() {
    return lines(
        "select concat_ws(' | ', account, role, act, purpose, basis, items, outcome, person_digest) from audit_entry order by entry");
  }

  private List<String> lines(String sql) {
    return store.within(Seal.of(UTSUNOMIYA), () -> store.sql().sql(sql).query(String.class).list());
  }

  @Test
  void anAcceptedActIsDoneAndWrittenDown() {
    assertThat(desk.file(new PutOnShelf(), "light", officersAct()).orElseThrow())
        .isEqualTo("light put");
    assertThat(things()).containsExactly("light");
    assertThat(entries())
        .containsExactly(
            "someone | MUNICIPAL_OFFICER | put-on-shelf | 届出 | 棚に関する条例1条 | {} | accepted");
    assertThat(lines("select town_time at time zone 'UTC' from audit_entry"))
        .containsExactly("2026-03-31 15:30:00");
    assertThat(officersAct().processedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void aRefusedActLeavesOnlyTheEntryThatItWasTried() {
    assertThat(rulesOf(desk.file(new PutOnShelf(), "heavy", officersAct())))
        .containsExactly("put-on-shelf");
    assertThat(things()).isEmpty();
    assertThat(entries())
        .containsExactly(
            "someone | MUNICIPAL_OFFICER | put-on-shelf | 届出 | 棚に関する条例1条 | {} | refused put-on-shelf");
  }

  @Test
  void anActThatBreaksLeavesNothing() {
    assertThatThrownBy(() -> desk.file(new PutOnShelf(), "explosive", officersAct()))
        .hasMessage("bang");
    assertThat(things()).isEmpty();
    assertThat(entries()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"MUNICIPAL_OFFICER", "SUPPORT_MEASURE_SUPERVISOR"})
  void nobodyButStaffDecides(Role role) {
    Outcome<String> outcome =
        desk.file(new PutOnShelf(), "light", act(role, UTSUNOMIYA, UTSUNOMIYA));
    assertThat(rulesOf(outcome)).containsExactly("only-staff-decide");
    assertThat(things()).isEmpty();
    assertThat(entries()).singleElement().asString().endsWith("refused only-staff-decide");
  }

  @Test
  void anOfficerOfAnotherMunicipalityNeitherDecidesNorLooksOn() {
    Act foreign = act(Role.MUNICIPAL_OFFICER, CHIYODA, UTSUNOMIYA);
    assertThat(desk.file(new PutOnShelf(), "light", foreign)).isInstanceOf(Outcome.Refused.class);
    assertThat(desk.rehearse(new PutOnShelf(), "light", foreign))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(things()).isEmpty();
    assertThat(entries()).as("in the log of the municipality concerned").hasSize(2);
  }

  @Test
  void aRehearsalSaysWhatWouldBeAndLeavesOnlyTheEntryThatItWasAsked() {
    for (Role role : List.of(Role.MUNICIPAL_OFFICER, Role.CONTRACTOR)) {
      Act act = act(role, UTSUNOMIYA, UTSUNOMIYA);
      assertThat(desk.rehearse(new PutOnShelf(), "light", act).orElseThrow())
          .isEqualTo("light put");
      assertThat(desk.rehearse(new PutOnShelf(), "heavy", act)).isInstanceOf(Outcome.Refused.class);
    }
    assertThat(
            desk.rehearse(
                new PutOnShelf(), "light", act(Role.POST_OFFICE_CLERK, UTSUNOMIYA, UTSUNOMIYA)))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(things()).isEmpty();
    assertThat(entries())
        .containsExactly(
            "someone | MUNICIPAL_OFFICER | preview-put-on-shelf | 届出 | 棚に関する条例1条 | {} | accepted",
            "someone | MUNICIPAL_OFFICER | preview-put-on-shelf | 届出 | 棚に関する条例1条 | {} | refused put-on-shelf",
            "someone | CONTRACTOR | preview-put-on-shelf | 届出 | 棚に関する条例1条 | {} | accepted",
            "someone | CONTRACTOR | preview-put-on-shelf | 届出 | 棚に関する条例1条 | {} | refused put-on-shelf",
            "someone | POST_OFFICE_CLERK | preview-put-on-shelf | 届出 | 棚に関する条例1条 | {} | refused only-staff-decide");
  }

  /** Sees somebody changed twice and somebody else once, whatever the act. */
  private static final class SeesTwo implements Witness {
    @Override
    public <T> T watch(BiConsumer<String, Set<String>> changed, Supplier<T> work) {
      T done = work.get();
      changed.accept("0000000001", Set.of("name"));
      changed.accept("0000000002", Set.of("address"));
      changed.accept("0000000001", Set.of("birth"));
      return done;
    }
  }

  @Test
  void theEntryNamesWhoseItemsAnActOrItsPreviewChanges() {
    Desk seeing = new Desk(store, new AuditLog(store, () -> new byte[16]), new SeesTwo());
    seeing.rehearse(new PutOnShelf(), "light", officersAct());
    seeing.file(new PutOnShelf(), "light", officersAct());
    assertThat(
            lines(
                """
                select concat_ws(' | ', e.act, e.items, e.outcome, p.subject, p.detail)
                from audit_entry e join audit_person p using (municipality, entry) order by e.entry
                """))
        .containsExactly(
            "preview-put-on-shelf | {address,birth,name} | accepted | 0000000001 0000000002 | changed",
            "put-on-shelf | {address,birth,name} | accepted | 0000000001 0000000002 | changed");
  }

  @Test
  void withoutAPurposeNothingIsDoneNorShown() {
    Act aimless = new Act(officersAct().who(), UTSUNOMIYA, LocalDate.of(2026, 3, 30), AT, "\u3000");
    assertThat(rulesOf(desk.rehearse(new PutOnShelf(), "explosive", aimless)))
        .as("the act has not even begun")
        .containsExactly("purpose-is-named");
    assertThat(rulesOf(desk.file(new PutOnShelf(), "explosive", aimless)))
        .containsExactly("purpose-is-named");
    assertThat(things()).isEmpty();
    assertThat(entries()).hasSize(2).allMatch(entry -> entry.endsWith("refused purpose-is-named"));
  }

  /** Inside, the entry of a refused act would be undone with the rest. */
  @Test
  void anActIsFiledInATransactionOfItsOwn() {
    assertThatThrownBy(() ->
            store.within(
                Seal.of(UTSUNOMIYA), () -> desk.file(new PutOnShelf(), "heavy", officersAct())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("an act is filed in a transaction of its own");
    assertThatThrownBy(() ->
            store.within(
                Seal.of(UTSUNOMIYA), () -> desk.rehearse(new PutOnShelf(), "light", officersAct())))
        .isInstanceOf(IllegalStateException.class);
  }
}
