package dev.daicho.app.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.sample.Client;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.procedure.Newcomer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A preview at the counter shows items of residents, so it is asked for and written down. */
class PreviewsLeaveAnEntryTest {

  private static final RunningTown TOWN = RunningTown.shared();
  private static final String MOVE_IN = "/counter/procedures/move-in";
  private static final String MOVE_WITHIN = "/counter/procedures/move-within";

  /** Each is born on another day: nobody who is a resident comes from abroad. */
  private static final AtomicLong DAYS = new AtomicLong();

  private final ResidentRecord resident = enter();
  private final Trail trail = new Trail(TOWN);

  /** Somebody whom no other test changes. */
  private static ResidentRecord enter() {
    LocalDate today = TOWN.town().clock().today();
    return TOWN.town()
        .registers()
        .desk()
        .file(
            TOWN.town().registers().procedures().moveInFromAbroad(),
            new MoveInFromAbroad.Filing(
                List.of(
                    new Newcomer(
                        Names.of("下見　人", "シタミ　ジン"),
                        RecordedDate.of(LocalDate.of(1970, 1, 1).plusDays(DAYS.getAndIncrement())),
                        Sex.FEMALE,
                        Relationship.HEAD,
                        new Citizenship.Japanese("栃木県宇都宮市旭一丁目", "下見　人"),
                        null,
                        null)),
                today,
                new Address(Canary.HOME, "下見町", "１番", null, null),
                new HouseholdChoice.OfTheirOwn(),
                "ドイツ",
                null),
            new Act(
                new Actor("officer@092011", Role.MUNICIPAL_OFFICER, Canary.HOME),
                Canary.HOME,
                today,
                TOWN.town().clock().instant(),
                "filing"))
        .orElseThrow()
        .members()
        .getFirst();
  }

  /** Fills in a form and asks for the preview. */
  private String preview(Visitor visitor, String path, String query) {
    FilledForm form =
        FilledForm.on(
                Client.html(visitor.get(path + query)),
                path,
                TOWN.town().clock().today().toString(),
                FilledForm.Typed.of(resident),
                FilledForm.Typed.of(resident))
            .orElseThrow();
    trail.mark();
    return visitor.submit(path, form.pressed("preview")).body();
  }

  private String previewOfMove(String account) {
    return preview(
        Visitor.of(TOWN.port(), account, "filing"),
        MOVE_WITHIN,
        "?household=" + resident.householdNumber().digits());
  }

  private List<AuditEntry> previews() {
    return trail.since().stream().filter(entry -> entry.act().startsWith("preview-")).toList();
  }

  @Test
  void anEntryNamesPurposePersonAndTheItemsShown() {
    for (String account : List.of("officer@092011", "contractor@092011")) {
      assertThat(previewOfMove(account)).contains("下見町", "旭一丁目１番");
      assertThat(previews())
          .singleElement()
          .satisfies(entry -> {
            assertThat(entry.account()).isEqualTo(account);
            assertThat(entry.act()).isEqualTo("preview-move-within");
            assertThat(entry.purpose()).isEqualTo("filing");
            assertThat(entry.outcome()).isEqualTo("accepted");
            assertThat(entry.items()).containsExactlyInAnyOrder("name", "address");
            assertThat(entry.subject()).isEqualTo(resident.addresseeNumber().digits());
          });
    }
  }

  @Test
  void withoutAPurposeNothingIsShown_andThatIsWrittenDownToo() {
    String page = preview(Visitor.of(TOWN.port(), "officer@092011", ""), MOVE_IN, "");

    assertThat(page).contains("利用目的が示されていません").doesNotContain("not-registered-here", "下見");
    assertThat(previews())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.outcome()).isEqualTo("refused purpose-is-named");
          assertThat(entry.items()).containsExactly("");
          assertThat(entry.subject()).isEmpty();
        });
  }

  @Test
  void withAPurposeARefusedPreviewIsWrittenDownAsWell() {
    preview(Visitor.of(TOWN.port(), "officer@092011", "filing"), MOVE_IN, "");

    assertThat(previews())
        .extracting(AuditEntry::act, AuditEntry::outcome)
        .containsExactly(tuple("preview-move-in", "refused not-registered-here"));
  }

  @Test
  void whatWasPreviewedIsNotDone() {
    List<AddresseeNumber> before = everybody();
    previewOfMove("officer@092011");
    assertThat(everybody()).isEqualTo(before);
    assertThat(
            TOWN.town()
                .registers()
                .register()
                .residents()
                .history(Canary.HOME, resident.addresseeNumber()))
        .hasSize(1);
  }

  private static List<AddresseeNumber> everybody() {
    return TOWN
        .asOwner("select addressee_number from register.resident order by municipality, 1")
        .stream()
        .map(row -> AddresseeNumber.of(row.getFirst()))
        .collect(Collectors.toList());
  }
}
