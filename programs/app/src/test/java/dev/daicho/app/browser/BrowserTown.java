package dev.daicho.app.browser;

import dev.daicho.app.server.TownServer;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.network.Level;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.DemoTown;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The real application with a small demo town in a folder that is thrown away, and one browser in
 * front of it.
 */
final class BrowserTown implements AutoCloseable {

  private static final MunicipalityCode HERE = DemoTown.MUNICIPALITIES.getFirst();
  private static final MunicipalityCode NEXT_DOOR = DemoTown.MUNICIPALITIES.getLast();
  private static final MunicipalityCode ELSEWHERE = MunicipalityCode.of("131016");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final long SEED = 20_261_122L;
  private static final int RESIDENTS = 60;

  private final Path folder;
  private final Town town;
  private final TownServer server;
  private final Browser browser;

  private BrowserTown(Path folder, Town town, TownServer server, Browser browser) {
    this.folder = folder;
    this.town = town;
    this.server = server;
    this.browser = browser;
  }

  static BrowserTown open() {
    Path folder = temporary();
    Town town = Town.open(new TownSettings(folder.resolve("town"), null, DAY, SEED));
    DemoTown.fill(town, RESIDENTS, progress -> {});
    expectSomebodyNextDoor(town);
    replaceTheNumberOf("ヨシダ　サツキ", town);
    replaceTheNumberOf("モリ　カズト", town);
    holdANotice(town);
    refuseANotice(town);
    TownServer server = TownServer.start(town, new TownServer.Listening("127.0.0.1", 0));
    Browser browser = start(server, folder.resolve("browser"));
    return new BrowserTown(folder, town, server, browser);
  }

  private static Browser start(TownServer server, Path profile) {
    return Browser.start("http://127.0.0.1:" + server.port(), profile);
  }

  /** One of the fixed people has filed to move to Kanuma without paper. */
  private static void expectSomebodyNextDoor(Town town) {
    ResidentRecord wataru = find(town, "ワタナベ　ワタル");
    file(
        town,
        HERE,
        town.registers().procedures().moveOut(),
        new MoveOut.Filing(
            wataru.householdNumber(),
            List.of(wataru.addresseeNumber()),
            DAY.plusDays(3),
            "栃木県鹿沼市",
            false,
            false,
            new MoveOut.WithoutPaper(NEXT_DOOR)));
    town.network().moves().carry();
  }

  /** Another has been given a number in place of one that leaked, and is owed a notice. */
  private static void replaceTheNumberOf(String kana, Town town) {
    file(
        town,
        HERE,
        town.registers().procedures().changeIndividualNumber(),
        new ChangeIndividualNumber.Filing(
            find(town, kana).addresseeNumber(), "勤務先から漏えいしたため", null));
  }

  private static ResidentRecord find(Town town, String kana) {
    return town.registers()
        .search()
        .find(HERE, new ResidentSearch.Query(kana, null, "", null, false), 1)
        .getFirst();
  }

  private static <F> void file(
      Town town, MunicipalityCode where, Procedure<F, ?> procedure, F filing) {
    town.registers()
        .desk()
        .file(
            procedure,
            filing,
            new Act(
                new Actor("officer@" + where.digits(), Role.MUNICIPAL_OFFICER, where),
                where,
                DAY,
                town.clock().instant(),
                "filing"))
        .orElseThrow();
  }

  /** The prefecture has heard something of a type that nobody here knows. */
  private static void holdANotice(Town town) {
    town.network()
        .relay()
        .receiver(Level.PREFECTURE)
        .receive(
            List.of(
                new ToldNotice(
                    ELSEWHERE.digits(),
                    "000000000000000",
                    1,
                    "resident-transfigured",
                    1,
                    town.clock().instant(),
                    "{}")));
  }

  /** Somebody has moved in next door who says to come from here, where nobody knows them. */
  private static void refuseANotice(Town town) {
    SplittableRandom random = new SplittableRandom(SEED);
    file(
        town,
        NEXT_DOOR,
        town.registers().procedures().moveIn(),
        new MoveIn.Filing(
            List.of(
                new Newcomer(
                    Names.of("転入　次郎", "テンニュウ　ジロウ"),
                    RecordedDate.of(LocalDate.of(1990, 2, 3)),
                    Sex.MALE,
                    Relationship.HEAD,
                    new Citizenship.Japanese("栃木県小山市中央町一丁目１番", "転入　次郎"),
                    ResidentCode.random(random),
                    IndividualNumber.random(random))),
            DAY,
            new Address(NEXT_DOOR, "今宮町", "９９番", null, null),
            new HouseholdChoice.OfTheirOwn(),
            "栃木県宇都宮市旭一丁目９９番９号",
            null,
            HERE,
            null));
    town.network().moves().carry();
  }

  /** What is open behind the pages. */
  Town town() {
    return town;
  }

  /** What serves the pages. */
  TownServer server() {
    return server;
  }

  /** The browser, with nobody signed in and the usual size. */
  Browser browser() {
    browser.scripts(true);
    browser.size(Browser.Size.DESK);
    browser.as(Visitor.NOBODY);
    return browser;
  }

  /** Another browser before the same town, with sessions of its own, for the caller to close. */
  Browser another() {
    return start(server, folder.resolve("another"));
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    town.close();
    delete(folder);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("daicho-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
