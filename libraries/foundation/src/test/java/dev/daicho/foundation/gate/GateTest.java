package dev.daicho.foundation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final Seal HERE = Seal.of(UTSUNOMIYA);
  private static final Refusal SECRET =
      new Refusal("address-is-kept-secret", "事務処理要領", new Bilingual("秘匿", "kept secret"));
  private static final Refusal LOCKED =
      new Refusal("locked", "事務処理要領", new Bilingual("閉鎖", "locked"));

  private final KeeperStore store = TestKeepers.alpha();
  private final AuditLog log = new AuditLog(store, () -> new byte[16]);

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  private Gate gate(GateRule... rules) {
    return new Gate(log, TestTown.clockAt(LocalDate.of(2026, 4, 1)), List.of(rules));
  }

  private static Actor officer() {
    return new Actor("hoshino", Role.MUNICIPAL_OFFICER, UTSUNOMIYA);
  }

  private static Request request(Actor who, Seal seal, String purpose) {
    return new Request(
        who, seal, "0000000001", "番号花子", Set.of("name", "address"), purpose, "12条", "page");
  }

  private static Request request() {
    return request(officer(), HERE, "窓口での確認");
  }

  private List<String> entries() {
    return store.within(
        HERE,
        () ->
            store
                .sql()
                .sql(
                    """
                    select concat_ws(' | ', e.account, e.role, e.act, e.purpose, e.basis, e.items, e.outcome, p.subject, p.detail)
                    from audit_entry e left join audit_person p using (municipality, entry) order by e.entry
                    """)
                .query(String.class)
                .list());
  }

  private static List<String> rulesOf(Decision decision) {
    return switch (decision) {
      case Decision.Given given -> given.why().stream().map(Refusal::rule).toList();
      case Decision.Refused refused -> refused.why().stream().map(Refusal::rule).toList();
    };
  }

  @Test
  void whatNothingHoldsBackIsGivenAndWrittenDown() {
    Decision decision = gate().ask(request());
    assertThat(decision)
        .isEqualTo(new Decision.Given(Set.of("name", "address"), Set.of(), List.of()));
    assertThat(entries())
        .containsExactly(
            "hoshino | MUNICIPAL_OFFICER | ask-page | 窓口での確認 | 12条 | {address,name} | given | 0000000001 | 番号花子");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t\n", "\u3000", "\u3000 \u3000", "\u00A0", "\u200B", "-", "。", "…"})
  void withoutAPurposeNothingIsGivenAndTheQuestionIsWrittenDown(String purpose) {
    Decision decision = gate().ask(request(officer(), HERE, purpose));
    assertThat(rulesOf(decision)).containsExactly("purpose-is-named");
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(entries())
        .singleElement()
        .asString()
        .endsWith("| {} | refused purpose-is-named | 0000000001 | 番号花子");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"MUNICIPAL_OFFICER", "CONTRACTOR", "SUPPORT_MEASURE_SUPERVISOR"})
  void nobodyButTheCounterIsTold(Role role) {
    Decision decision = gate().ask(request(new Actor("x", role, UTSUNOMIYA), HERE, "照会"));
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(rulesOf(decision)).containsExactly("own-municipality-only");
    assertThat(entries()).singleElement().asString().contains("refused own-municipality-only");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MUNICIPAL_OFFICER", "CONTRACTOR", "SUPPORT_MEASURE_SUPERVISOR"})
  void theCounterOfAnotherMunicipalityIsNotTold(Role role) {
    for (@Nullable MunicipalityCode other :
        new MunicipalityCode[] {MunicipalityCode.of("131016"), null}) {
      Decision decision = gate().ask(request(new Actor("x", role, other), HERE, "照会"));
      assertThat(rulesOf(decision)).containsExactly("own-municipality-only");
    }
    assertThat(gate().ask(request(new Actor("x", role, UTSUNOMIYA), HERE, "照会")))
        .isInstanceOf(Decision.Given.class);
    assertThat(entries()).as("in the log of the municipality asked").hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aGateForOfficesIsOpenToTheirOfficialsOnly(Role role) {
    Decision decision =
        Gate.forOffices(log, TestTown.clockAt(LocalDate.of(2026, 4, 1)), List.of())
            .ask(request(new Actor("x", role, null), HERE, "照会"));

    boolean official = role == Role.OFFICE_OFFICIAL;
    assertThat(decision instanceof Decision.Given).isEqualTo(official);
    assertThat(rulesOf(decision)).isEqualTo(official ? List.of() : List.of("officials-only"));
    assertThat(entries())
        .singleElement()
        .asString()
        .contains(official ? "| given |" : "| refused officials-only |");
  }

  @Test
  void whoIsNoOfficialIsToldSoInWordsOfItsOwn_withTheArticle() {
    Decision decision =
        Gate.forOffices(log, TestTown.clockAt(LocalDate.of(2026, 4, 1)), List.of())
            .ask(request(officer(), HERE, "照会"));

    assertThat(decision)
        .isEqualTo(
            new Decision.Refused(
                List.of(
                    new Refusal(
                        "officials-only",
                        "住民基本台帳法30条の25",
                        new Bilingual(
                            "法律で定められた機関の職員でないため、照会できません。",
                            "Only officials of the bodies that the law names may ask here.")))));
  }

  @Test
  void everyRuleThatRefusesIsNamed() {
    Decision decision =
        gate(request -> new GateRule.Ruling.Refuse(LOCKED))
            .ask(request(new Actor("x", Role.CITIZEN, null), HERE, " "));
    assertThat(rulesOf(decision))
        .containsExactly("purpose-is-named", "own-municipality-only", "locked");
  }

  @Test
  void whatIsMaskedStaysBehindAndTheRestGoes() {
    Decision decision =
        gate(
                request -> new GateRule.Ruling.Mask(Set.of("address", "domicile"), SECRET),
                request -> new GateRule.Ruling.Pass())
            .ask(request());
    assertThat(decision)
        .isEqualTo(new Decision.Given(Set.of("name"), Set.of("address"), List.of(SECRET)));
    assertThat(((Decision.Given) decision).gives("name")).isTrue();
    assertThat(((Decision.Given) decision).gives("address")).isFalse();
    assertThat(entries())
        .singleElement()
        .asString()
        .contains("| {name} | masked address-is-kept-secret |");
  }

  @Test
  void aMaskOverItemsNobodyAskedForHoldsNothingBack() {
    assertThat(gate(request -> new GateRule.Ruling.Mask(Set.of("domicile"), SECRET)).ask(request()))
        .isEqualTo(new Decision.Given(Set.of("name", "address"), Set.of(), List.of()));
  }

  @Test
  void masksOfSeveralRulesAddUp() {
    assertThat(
            gate(
                    request -> new GateRule.Ruling.Mask(Set.of("address"), SECRET),
                    request -> new GateRule.Ruling.Mask(Set.of("name", "address"), LOCKED))
                .ask(request()))
        .isEqualTo(
            new Decision.Given(Set.of(), Set.of("name", "address"), List.of(SECRET, LOCKED)));
  }

  @Test
  void oneRefusalOutweighsEveryMask() {
    assertThat(
            gate(
                    request -> new GateRule.Ruling.Mask(Set.of("address"), SECRET),
                    request -> new GateRule.Ruling.Refuse(LOCKED))
                .ask(request()))
        .isEqualTo(new Decision.Refused(List.of(LOCKED)));
    assertThat(entries()).singleElement().asString().contains("| {} | refused locked |");
  }

  @Test
  void theEntryStandsBeforeAnythingIsGivenAndWhateverFollows() {
    assertThatThrownBy(() ->
            store.within(
                HERE,
                () -> {
                  Decision decision = gate().ask(request());
                  assertThat(store.<List<String>>apart(HERE, this::entriesNow)).hasSize(1);
                  throw new IllegalStateException("after " + decision.getClass().getSimpleName());
                }))
        .hasMessage("after Given");
    store.rehearsed(HERE, () -> gate().ask(request()));
    assertThat(entries()).hasSize(2);
  }

  private List<String> entriesNow() {
    return store.sql().sql("select act from audit_entry").query(String.class).list();
  }

  @Test
  void whatCannotBeWrittenDownIsNotGiven() {
    KeeperStore beta = TestKeepers.beta();
    TestKeepers.asOwner("revoke insert (account) on beta.audit_entry from daicho_beta");
    try {
      Gate gate =
          new Gate(
              new AuditLog(beta, () -> new byte[16]),
              TestTown.clockAt(LocalDate.of(2026, 4, 1)),
              List.of());
      assertThatThrownBy(() -> gate.ask(request()))
          .hasStackTraceContaining("permission denied for table audit_entry");
    } finally {
      TestKeepers.asOwner("grant insert (account) on beta.audit_entry to daicho_beta");
    }
  }

  @Test
  void aRuleThatBreaksGivesNothing() {
    Gate gate =
        gate(request -> {
          throw new IllegalStateException("broken rule");
        });
    assertThatThrownBy(() -> gate.ask(request())).hasMessage("broken rule");
  }
}
