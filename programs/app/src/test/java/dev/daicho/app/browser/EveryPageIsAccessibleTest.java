package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.browser.Browser.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * Every page of the application, in every state that matters, on a desk's screen and on a
 * telephone's. The list of pages is the application's own: a page that no link leads to and no
 * state reaches fails the test.
 */
@OnBrowserTown
final class EveryPageIsAccessibleTest {

  private final Browser browser;
  private final PageRoutes routes;
  private final Set<String> answered = ConcurrentHashMap.newKeySet();

  EveryPageIsAccessibleTest(BrowserTown town) {
    browser = town.browser();
    routes = PageRoutes.of(town.server());
    ApplicationListener<ServletRequestHandledEvent> listener =
        request -> answered.add(request.getMethod() + " " + request.getRequestUrl());
    town.server().context().addApplicationListener(listener);
  }

  @TestFactory
  Stream<DynamicTest> everyPageInEveryState() {
    Collection<String> addresses =
        Crawl.from(
            // The second search finds Hanako's annex.
            List.of(
                "/",
                "/sign-in",
                "/error",
                "/counter?name=番号",
                "/counter/annex?name=番号&birth=1989-11-21"),
            browser.address(),
            browser.cookie(Visitor.OFFICER),
            routes);
    String person =
        addresses.stream()
            .filter(at -> at.matches("/counter/residents/[0-9]+"))
            .findFirst()
            .orElseThrow();
    List<PageState> states = new ArrayList<>();
    addresses.forEach(at -> states.add(PageState.at("at " + at, Visitor.OFFICER, at, "main")));
    states.addAll(new PageStates().all(person));
    return Stream.concat(
        states.stream().map(state -> DynamicTest.dynamicTest(state.name(), () -> look(state))),
        Stream.of(DynamicTest.dynamicTest("no page was left out", this::noPageWasLeftOut)));
  }

  private void look(PageState state) {
    browser.size(Size.DESK);
    browser.as(state.visitor());
    state.arrival().accept(browser);
    assertThat(browser.has(state.shown())).as("%s in %s", state.shown(), browser.path()).isTrue();
    SoftAssertions all = new SoftAssertions();
    for (Size size : Size.values()) {
      browser.size(size);
      all.assertThat(Accessibility.faults(browser))
          .as("%s at %d px: %s", state.name(), size.width(), browser.path())
          .isEmpty();
    }
    all.assertAll();
  }

  private void noPageWasLeftOut() {
    assertThat(routes.missedBy(answered))
        .as("pages that no link leads to and no state of PageStates reaches")
        .isEmpty();
  }
}
