package dev.daicho.foundation.access;

import dev.daicho.foundation.page.SignedIn;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells the frame around every page who is signed in and which pages that role may open. */
final class StaffInFrame implements SignedIn {

  private final CurrentStaff current;
  private final List<PathPattern> counter;

  StaffInFrame(CurrentStaff current, List<CounterPath> counter) {
    this.current = current;
    this.counter =
        counter.stream()
            .map(path -> PathPatternParser.defaultInstance.parse(path.pattern()))
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
    return counter.stream().noneMatch(pattern -> pattern.matches(asked))
        || current.actor().map(actor -> actor.role().atTheCounter()).orElse(true);
  }

  private static Bilingual office(@Nullable MunicipalityCode municipality) {
    return Optional.ofNullable(municipality)
        .flatMap(Municipalities::byCode)
        .map(Municipality::fullName)
        .map(name -> new Bilingual(name, municipality == null ? "" : municipality.digits()))
        .orElse(new Bilingual("全国", "nation"));
  }
}
