package dev.daicho.app.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.numbers.AddresseeNumber;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A preview at the counter shows items of residents, so it is asked for and written down. */
class PreviewsLeaveAnEntryTest {

  private static final RunningTown TOWN = RunningTown.shared();
  private static final String MOVE_IN = "/counter/procedures/move-in";

  private final Trail trail = new Trail(TOWN);

  /** Files that the one who has left comes back, and asks for the preview. */
  private HttpResponse<String> preview(Visitor visitor) {
    var leaver = TOWN.canary().leaver();
    FilledForm form =
        FilledForm.on(
                Client.html(visitor.get(MOVE_IN)),
                MOVE_IN,
                TOWN.town().clock().today().toString(),
                new FilledForm.Returning(
                    leaver.residentCode().digits(), leaver.individualNumber().digits()))
            .orElseThrow();
    trail.mark();
    return visitor.submit(MOVE_IN, form.pressed("preview"));
  }

  private List<AuditEntry> previews() {
    return trail.since().stream().filter(entry -> entry.act().startsWith("preview-")).toList();
  }

  @Test
  void anEntryNamesPurposePersonAndTheItemsShown() {
    for (String account : List.of("officer@092011", "contractor@092011")) {
      String page = preview(Visitor.of(TOWN.port(), account, "filing")).body();

      assertThat(page).contains("鶺鴒", "鑵鑵国", "驫驫町三丁目");
      assertThat(previews())
          .singleElement()
          .satisfies(entry -> {
            assertThat(entry.account()).isEqualTo(account);
            assertThat(entry.act()).isEqualTo("preview-move-in");
            assertThat(entry.purpose()).isEqualTo("filing");
            assertThat(entry.outcome()).isEqualTo("accepted");
            assertThat(entry.items())
                .contains("name", "kana", "birth", "address", "previous-address", "removal")
                .doesNotContain("individual-number", "resident-code", "alias");
            assertThat(entry.subject())
                .isEqualTo(TOWN.canary().leaver().addresseeNumber().digits());
          });
    }
  }

  @Test
  void withoutAPurposeNothingIsShown_andThatIsWrittenDownToo() {
    String page = preview(Visitor.of(TOWN.port(), "officer@092011", "")).body();

    assertThat(page).contains("利用目的が示されていません").doesNotContain("鶺鴒", "鑵鑵国");
    assertThat(previews())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.outcome()).isEqualTo("refused purpose-is-named");
          assertThat(entry.items()).containsExactly("");
          assertThat(entry.subject()).isEmpty();
        });
  }

  @Test
  void whoIsEnteredByAPreviewIsNobodyAfterwards() {
    List<AddresseeNumber> before = everybody();
    preview(Visitor.of(TOWN.port(), "officer@092011", "filing"));
    assertThat(everybody()).isEqualTo(before);
  }

  private static List<AddresseeNumber> everybody() {
    return TOWN
        .asOwner("select addressee_number from register.resident order by municipality, 1")
        .stream()
        .map(row -> AddresseeNumber.of(row.getFirst()))
        .collect(Collectors.toList());
  }
}
