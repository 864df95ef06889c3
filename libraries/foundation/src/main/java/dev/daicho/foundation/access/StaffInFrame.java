package dev.daicho.foundation.access;

import dev.daicho.foundation.page.SignedIn;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells the frame around every page who is signed in and which pages that role may open. */
final class StaffInFrame implements SignedIn {

  private final CurrentStaff current;
  private final List<Closed> closed;

  private record Closed(PathPattern pattern, Set<Role> roles) {}

  StaffInFrame(CurrentStaff current, List<StaffPath> closed) {
    this.current = current;
    this.closed =
        closed.stream()
            .map(path ->
                new Closed(PathPatternParser.defaultInstance.parse(path.pattern()), path.roles()))
            .toList();
  }

  @Override
  public Optional<dev.daicho.foundation.page.Staff> staff() {
    return current
        .actor()
        .map(actor ->
            new dev.daicho.foundation.page.Staff(
                actor.account(),
                actor.role().title(),
                office(actor.municipality()),
                actor.role() == Role.TOWN_OPERATOR));
  }

  @Override
  public boolean offers(String path) {
    PathContainer asked = PathContainer.parsePath(path);
    return current
        .actor()
        .map(actor ->
            closed.stream()
                .filter(door -> door.pattern().matches(asked))
                .allMatch(door -> door.roles().contains(actor.role())))
        .orElse(true);
  }

  private static Bilingual office(@Nullable MunicipalityCode municipality) {
    return Optional.ofNullable(municipality)
        .flatMap(Municipalities::byCode)
        .map(Municipality::fullName)
        .map(name -> new Bilingual(name, municipality == null ? "" : municipality.digits()))
        .orElse(new Bilingual("全国", "nation"));
  }
}
