package dev.daicho.network.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

class SearchIndexesTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("132047");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final long EVERYBODY = 127_000_000;

  private final TestNetwork network = new TestNetwork(DAY);
  private final SearchIndexes indexes = new SearchIndexes(TestNetwork.keepers());

  @AfterEach
  void leaveThemAsTheyWere() {
    indexes.make();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void areMadeAgainJustAsTheyWere(Level level) {
    List<String> before = at(level);
    indexes.drop(EVERYBODY);
    assertThat(at(level)).hasSizeLessThan(before.size());
    indexes.make();
    assertThat(at(level)).isEqualTo(before);
    indexes.make();
    assertThat(at(level)).as("again").isEqualTo(before);
  }

  @Test
  void whileTheyAreAwayAPersonIsFoundAllTheSame() {
    ResidentRecord person = network.register().family(HERE, DAY, "世帯主").residents().getFirst();
    indexes.drop(EVERYBODY);
    network.firstLoad().load(HERE, progress -> {});
    assertThat(
            new IdentityBook(store(Level.NATION), network.clock())
                .of(Seal.NATION, person.residentCode()))
        .hasSize(1);
  }

  @Test
  void stayWhereMoreIsKnownThanComes() {
    network.register().family(HERE, DAY, "世帯主");
    network.firstLoad().load(HERE, progress -> {});
    List<String> before = at(Level.NATION);
    indexes.drop(1);
    assertThat(at(Level.NATION)).isEqualTo(before);
  }

  @Test
  void stayWhereSomebodySearchesForLong() {
    List<String> before = at(Level.NATION);
    List<String> others = at(Level.PREFECTURE);
    store(Level.NATION)
        .within(
            Seal.NATION,
            () -> {
              new IdentityBook(store(Level.NATION), network.clock()).count(Seal.NATION);
              indexes.drop(EVERYBODY);
              return DAY;
            });
    assertThat(at(Level.NATION)).isEqualTo(before);
    assertThat(at(Level.PREFECTURE)).hasSizeLessThan(others.size());
  }

  @Test
  void onlyAFirstLoadMayDropThem() {
    assertThatThrownBy(() ->
            store(Level.NATION)
                .sql()
                .sql("select drop_search_indexes(1)")
                .query(Boolean.class)
                .single())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aLoadThatBrokeOffIsFinishedLater() {
    List<String> before = at(Level.NATION);
    network.firstLoad().expect(EVERYBODY);
    assertThat(at(Level.NATION)).isNotEqualTo(before);
    network.firstLoad().finish();
    assertThat(at(Level.NATION)).isEqualTo(before);
  }

  @Test
  void fewPeopleAreLoadedWithThemInPlace() {
    List<String> before = at(Level.NATION);
    try (FirstLoad.Many _ = network.firstLoad().expect(49_999)) {
      assertThat(at(Level.NATION)).isEqualTo(before);
    }
  }

  private static KeeperStore store(Level level) {
    return TestNetwork.keepers().store(level.keeper());
  }

  private static List<String> at(Level level) {
    return store(level)
        .sql()
        .sql("select indexdef from pg_indexes where schemaname = ? order by 1")
        .param(level.keeper().name())
        .query(String.class)
        .list();
  }
}
