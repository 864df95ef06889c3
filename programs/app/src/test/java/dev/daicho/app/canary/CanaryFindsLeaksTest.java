package dev.daicho.app.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Names;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The canary's check finds what it is there to find: ways out that pass the gate by. */
class CanaryFindsLeaksTest {

  private static final RunningTown TOWN = RunningTown.shared();
  private static final Logger LOG = LoggerFactory.getLogger("dev.daicho.register.careless");

  private final Witnessed witness = new Witnessed(TOWN);
  private final RequestMappingHandlerMapping mapping =
      TOWN.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
  private final Visitor officer = Visitor.of(TOWN.port(), "officer@092011", "filing");

  /** Ways out as somebody might add them who forgets the gate. */
  @RestController
  public static final class Careless {

    /** Reads the store itself and tells the name. */
    public String ungated(@PathVariable String person) {
      return names(person).name();
    }

    /** Asks the gate for the name, and tells how it is read. */
    public String halfGated(@PathVariable String person) {
      new Gate(TOWN.town().registers().log(), TOWN.town().clock(), List.of())
          .ask(
              new Request(
                  new Actor("officer@092011", Role.MUNICIPAL_OFFICER, Canary.HOME),
                  Seal.of(Canary.HOME),
                  person,
                  "",
                  Set.of("name"),
                  "filing",
                  "",
                  "page"));
      return names(person).name() + names(person).kana();
    }

    /** Tells nothing, and logs the name. */
    public String talkative(@PathVariable String person) {
      LOG.debug("looking at {}", names(person).name());
      return "seen";
    }

    /** Fails with a message that quotes the name. */
    public String failing(@PathVariable String person) {
      throw new IllegalStateException(names(person).name());
    }

    /** Asks for what the canary has never heard of. */
    public String unheardOf(@PathVariable String whatever, @RequestParam String colour) {
      return whatever + colour;
    }

    private static Names names(String person) {
      return AddresseeNumber.parse(person)
          .toOptional()
          .flatMap(
              number -> TOWN.town().registers().register().residents().current(Canary.HOME, number))
          .map(found -> found.record().names())
          .orElse(Names.of("", ""));
    }
  }

  private void add(String path, String method) {
    mapping.registerMapping(
        RequestMappingInfo.paths("/counter/careless" + path)
            .options(mapping.getBuilderConfiguration())
            .build(),
        new Careless(),
        ReflectionUtils.getUniqueDeclaredMethods(
            Careless.class, candidate -> candidate.getName().equals(method))[0]);
  }

  @AfterEach
  void removeThem() {
    mapping.getHandlerMethods().keySet().stream()
        .filter(info -> info.getPatternValues().stream().anyMatch(p -> p.contains("/careless")))
        .toList()
        .forEach(mapping::unregisterMapping);
  }

  /** What the check of every route finds on those added. */
  private List<Leak> found(Visitor visitor) {
    Drive drive = new Drive(TOWN, witness);
    Route.of(TOWN.context()).stream()
        .filter(route -> route.pattern().contains("/careless"))
        .forEach(route -> drive.drive(route, visitor));
    return witness.leaks();
  }

  @Test
  void aPageThatReadsTheStoreItself() {
    add("/{person}", "ungated");
    assertThat(found(officer))
        .contains(
            new Leak(
                "GET /counter/careless/{person} as officer@092011 for filing",
                "name",
                "no audit entry accounts for it"));
  }

  @Test
  void aPageThatShowsMoreThanItAskedTheGateFor() {
    add("/{person}", "halfGated");
    assertThat(found(officer)).isNotEmpty().allMatch(leak -> leak.item().equals("kana"));
  }

  @Test
  void aLookThatTheEntryOfSomebodyElseDoesNotAccountFor() {
    add("/{person}", "halfGated");
    assertThat(found(Visitor.of(TOWN.port(), "contractor@092011", "filing")))
        .anyMatch(leak -> leak.item().equals("name"));
  }

  @Test
  void aLineOfTheLog() {
    add("/{person}", "talkative");
    assertThat(found(officer))
        .contains(
            new Leak(
                "log during GET /counter/careless/{person} as officer@092011 for filing",
                "name",
                "it may never stand there"));
  }

  /** The last resort leaves the message out of answer and log: nothing to be found. */
  @Test
  void notAFaultWhoseMessageQuotesAName() {
    add("/{person}", "failing");
    assertThat(found(officer)).isEmpty();
  }

  @Test
  void aRouteThatAsksForWhatNobodyTaughtTheCanary() {
    add("/unheard-of/{whatever}", "unheardOf");
    add("/unheard-of", "unheardOf");
    assertThat(found(officer))
        .extracting(Leak::item, Leak::why)
        .contains(
            tuple("path variable whatever", "unknown: teach the canary"),
            tuple("parameter colour", "unknown: teach the canary"));
  }

  @Test
  void aTableOfAnotherKeeper_andANoticeOfAnUnknownType() {
    String seal = "'" + Canary.HOME.digits() + "'";
    try {
      TOWN.asOwner("create table town.careless as select 'said 鸑鷟' as words");
      TOWN.asOwner(
          "insert into town.notice (municipality, subject, sequence, type, version, told_at, body) values ("
              + seal
              + ", 'careless', 1, 'careless', 1, now(), '{}')");
      Kept kept = new Kept(TOWN, witness);
      kept.tables();
      kept.notices();
      assertThat(witness.leaks())
          .containsExactly(
              new Leak("table town.careless", "name", "it may never stand there"),
              Leak.unknown("notice town careless", "notice"));
    } finally {
      TOWN.asOwner("drop table if exists town.careless");
      TOWN.asOwner("delete from town.notice where type = 'careless'");
    }
  }
}
