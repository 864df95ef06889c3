package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.browser.Browser.Size;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationListener;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * Every page of the application, in every state that matters, on a desk's screen and on a
 * telephone's. The list of pages is the application's own: a page that no link leads to and no
 * state reaches fails the test. Two browsers look at once, since axe-core takes nearly all of the
 * time: what changes the town is done by one of them in its order, all else by whichever is free.
 */
@OnBrowserTown
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageIsAccessibleTest {

  private final Browser browser;
  private final Browser second;
  private final Onlookers onlookers;
  private final PageRoutes routes;
  private final Set<String> answered = ConcurrentHashMap.newKeySet();

  EveryPageIsAccessibleTest(BrowserTown town) {
    browser = town.browser();
    second = town.another();
    List<Browser> both = List.of(browser, second);
    both.forEach(Accessibility::prepare);
    onlookers = new Onlookers(both);
    routes = PageRoutes.of(town.server());
    ApplicationListener<ServletRequestHandledEvent> listener =
        request -> answered.add(request.getMethod() + " " + request.getRequestUrl());
    town.server().context().addApplicationListener(listener);
  }

  @AfterAll
  void leave() {
    onlookers.close();
    second.close();
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
    PageStates states = new PageStates();
    List<PageState> acts = new PageActs(states).all();
    List<PageState> others =
        Stream.concat(
                addresses.stream().map(at -> PageState.at("at " + at, Visitor.OFFICER, at, "main")),
                states.all(person).stream())
            .toList();
    Map<PageState, CompletableFuture<PageState>> looks = new LinkedHashMap<>();
    acts.forEach(state -> looks.put(state, new CompletableFuture<>()));
    others.forEach(state -> looks.put(state, new CompletableFuture<>()));
    onlookers.look(by -> acts.forEach(state -> look(by, state, looks)));
    others.forEach(state -> onlookers.look(by -> look(by, state, looks)));
    return Stream.concat(
        looks.entrySet().stream()
            .map(
                look -> DynamicTest.dynamicTest(look.getKey().name(), () -> seen(look.getValue()))),
        Stream.of(DynamicTest.dynamicTest("no page was left out", this::noPageWasLeftOut)));
  }

  /** Says what came of it in any case: what is next is looked at all the same. */
  private static void look(
      Browser browser, PageState state, Map<PageState, CompletableFuture<PageState>> looks) {
    CompletableFuture<PageState> told = Objects.requireNonNull(looks.get(state));
    try {
      look(browser, state);
      told.complete(state);
    } catch (RuntimeException | AssertionError e) {
      told.completeExceptionally(e);
    }
  }

  private static void seen(CompletableFuture<PageState> look) throws Throwable {
    try {
      look.get();
    } catch (ExecutionException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private static void look(Browser browser, PageState state) {
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
        .as("pages that no link leads to and no state of PageStates or PageActs reaches")
        .isEmpty();
  }
}
