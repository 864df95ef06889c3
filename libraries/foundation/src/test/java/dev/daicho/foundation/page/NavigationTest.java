package dev.daicho.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.Bilingual;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NavigationTest {

  private static final List<NavEntry> ENTRIES =
      List.of(
          entry(Door.OPERATOR, "/oversight/issuance"),
          entry(Door.OPERATOR, "/oversight/backlog"),
          entry(Door.COUNTER, "/counter"),
          entry(Door.COUNTER, "/counter/entries"));

  @Test
  void doorsStandInTheirOwnOrderAndEntriesInThatOfTheBeans() {
    Frame frame = frame(Optional::empty);

    assertThat(frame.doors())
        .extracting(Frame.Link::path)
        .containsExactly("/counter", "/oversight/issuance");
    assertThat(frame.entries())
        .extracting(Frame.Link::path)
        .containsExactly("/oversight/issuance", "/oversight/backlog");
  }

  @Test
  void whatARoleMayNotOpenIsNotOffered() {
    Frame frame =
        frame(
            new SignedIn() {
              @Override
              public Optional<Staff> staff() {
                return Optional.empty();
              }

              @Override
              public boolean offers(String path) {
                return !path.startsWith("/counter");
              }
            });

    assertThat(frame.doors()).extracting(Frame.Link::path).containsExactly("/oversight/issuance");
  }

  private static Frame frame(SignedIn signedIn) {
    return new Frame(
        InstantSource.fixed(Instant.EPOCH),
        signedIn,
        most -> List.of(),
        null,
        ENTRIES,
        "/oversight/backlog");
  }

  private static NavEntry entry(Door door, String path) {
    return new NavEntry(door, path, new Bilingual("頁", "page"));
  }
}
