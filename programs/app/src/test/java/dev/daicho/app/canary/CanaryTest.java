package dev.daicho.app.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.Snapshot;
import dev.daicho.register.disclosure.RecordItem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * No item of a resident leaves the register but through its gate: with an audit entry, written
 * before it leaves, that names who, what for, whom it is about and the item. Tried on every way out
 * that the running program has.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTest {

  /** A bird that everybody resembles: two sexes and five states are no way to tell anybody. */
  private static final Set<RecordItem> NOT_TELLING = EnumSet.of(RecordItem.SEX, RecordItem.STATUS);

  private static final RunningTown TOWN = RunningTown.shared();

  private final Witnessed witness = new Witnessed(TOWN);

  @Test
  void theCanarySaysSomethingOfEveryItem() {
    List<Marker> markers = TOWN.canary().markers();
    for (RecordItem item : EnumSet.complementOf(EnumSet.copyOf(NOT_TELLING))) {
      List<String> said =
          TOWN.canary().people().stream()
              .flatMap(person -> TOWN.canary().history(person).stream())
              .map(Snapshot::record)
              .map(item::of)
              .filter(words -> !words.isEmpty())
              .toList();
      assertThat(said).as("somebody says something of " + item).isNotEmpty();
      assertThat(markers)
          .as("something of " + item + " tells the canary")
          .anyMatch(
              marker -> marker.item().equals(item.code()) && said.stream().anyMatch(marker::in));
    }
    assertThat(markers.stream().flatMap(marker -> marker.forms().stream()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void nothingLeavesByHttpButThroughTheGate() {
    Drive drive = new Drive(TOWN, witness);
    List<Route> routes = Route.of(TOWN.context());
    assertThat(routes.stream().map(Route::pattern))
        .contains("/counter", "/clock", "/actuator/prometheus", "/operator/commands");
    Route.notRoutes(TOWN.context()).forEach(witness::found);
    for (Visitor visitor : Visitor.all(TOWN.port())) {
      routes.forEach(route -> drive.drive(route, visitor));
    }

    assertThat(witness.leaks()).isEmpty();
    assertThat(witness.accounted())
        .as("the pages do show, so that something could have been found")
        .containsAll(items());
    assertThat(TOWN.asOwner("select 1 from register.audit_entry where act = 'issue-notification'"))
        .as("notices were issued, so that their papers were looked at")
        .isNotEmpty();
    List<List<String>> previews =
        TOWN.asOwner(
            "select distinct act, outcome from register.audit_entry where act like 'preview-%' order by 1, 2");
    for (String act :
        List.of(
            "move-in",
            "move-in-from-abroad",
            "move-within",
            "move-out",
            "report-birth",
            "report-death",
            "change-household-head",
            "change-resident-code",
            "change-individual-number",
            "cancel-act",
            "decide-entry")) {
      assertThat(previews)
          .as("the form was filled in so that its preview showed something")
          .contains(List.of("preview-" + act, "accepted"));
    }
  }

  /** Last, since people leave, die and move by it. */
  @Test
  @Order(Order.DEFAULT + 1)
  void whatIsDecidedAtTheCounterIsShownThroughTheGate() {
    Drive drive = new Drive(TOWN, witness);
    Visitor officer = Visitor.of(TOWN.port(), "officer@092011", "filing");
    Route.of(TOWN.context()).stream()
        .filter(route -> route.method().equals("POST"))
        .forEach(route -> drive.decide(route, officer));

    assertThat(witness.leaks()).isEmpty();
    assertThat(witness.accounted()).isNotEmpty();
  }

  @Test
  void nothingLeavesByCommandsButThroughTheGate() {
    new Commands(TOWN, witness).callAll();

    assertThat(witness.leaks()).isEmpty();
    assertThat(witness.accounted())
        .as("the export does tell, so that something could have been found")
        .contains(RecordItem.NAME.code(), RecordItem.INDIVIDUAL_NUMBER.code());
  }

  @Test
  void noticesCarryWhatTheLawHasThemCarry_andNothingElseIsKeptOrMeasured() {
    Kept kept = new Kept(TOWN, witness);

    assertThat(kept.notices()).isPositive();
    kept.tables();
    kept.files();
    kept.figures();

    assertThat(witness.leaks()).isEmpty();
  }

  private static List<String> items() {
    return Arrays.stream(RecordItem.values())
        .filter(item -> !NOT_TELLING.contains(item))
        .map(RecordItem::code)
        .toList();
  }
}
