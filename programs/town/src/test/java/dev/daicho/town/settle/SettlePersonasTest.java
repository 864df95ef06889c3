package dev.daicho.town.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.personas.Personas;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlePersonasTest {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  @Test
  void everybodyComes_thoseWhoAreAlikeToo_andOnce(@TempDir Path folder) {
    try (Town town =
        Town.open(new TownSettings(folder.resolve("home"), null, START, 20_260_401L))) {
      assertThat(new SettlePersonas(town).settle())
          .isEqualTo(Personas.ofEveryTown(START).all().count());

      List<ResidentRecord> namesakes =
          town.registers()
              .search()
              .find(
                  MunicipalityCode.of("092011"),
                  new ResidentSearch.Query("鈴木　博", LocalDate.of(1970, 5, 5), "", null, true),
                  10);
      assertThat(namesakes).hasSize(2);
      assertThat(namesakes).extracting(ResidentRecord::householdNumber).doesNotHaveDuplicates();
      assertThat(namesakes).extracting(ResidentRecord::residentCode).doesNotHaveDuplicates();

      assertThat(new SettlePersonas(town).settle()).isZero();
      town.clock().advance(Duration.ofDays(400));
      assertThat(new SettlePersonas(town).settle()).as("nobody comes twice").isZero();
    }
  }
}
