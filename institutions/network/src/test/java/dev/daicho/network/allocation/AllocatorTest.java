package dev.daicho.network.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.secret.FileSecrets;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.allocation.Allocator.Allocated;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.Sex;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocatorTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("131130");

  @TempDir static Path folder;
  private static Allocator allocator;

  @BeforeAll
  static void open() {
    Keepers keepers = TestTown.shared().keepers(Allocator.KEEPER);
    SplittableRandom random = new SplittableRandom(5);
    allocator =
        new Allocator(
            keepers.store(Allocator.KEEPER),
            keepers.loader(Allocator.KEEPER),
            new FileSecrets(folder, random::nextBytes));
  }

  @Test
  void aCodeHasTenNumbersOneAfterTheOther_allDifferent_thenNone() {
    Allocated person = allocator.allocate(HERE, 1).getFirst();
    List<IndividualNumber> numbers = new ArrayList<>(List.of(person.number()));
    Optional<IndividualNumber> next = next(person.code(), person.number());
    while (next.isPresent()) {
      numbers.add(next.get());
      next = next(person.code(), next.get());
    }
    assertThat(numbers).hasSize(IndividualNumbers.GENERATIONS).doesNotHaveDuplicates();
  }

  @Test
  void askedAgainTheSame_andNothingIsUsedUpUntilItIsTold() {
    Allocated person = allocator.allocate(HERE, 1).getFirst();
    IndividualNumber proposed = next(person.code(), person.number()).orElseThrow();
    assertThat(next(person.code(), person.number())).contains(proposed);
    assertThat(allocator.numberFor(THERE, person.code())).isEqualTo(person.number());

    for (int times = 0; times < 2; times++) {
      allocator.changed(told(person.code(), proposed, null, person.number()));
      assertThat(allocator.numberFor(THERE, person.code())).isEqualTo(proposed);
    }
  }

  @Test
  void aNewCodeKeepsTheNumber_untilThatIsReplacedByTheNewCodesOwn() {
    Allocated person = allocator.allocate(HERE, 1).getFirst();
    IndividualNumber second = next(person.code(), person.number()).orElseThrow();
    allocator.changed(told(person.code(), second, null, person.number()));
    List<ResidentCode> codes = allocator.more(HERE, 2);

    allocator.changed(told(codes.getFirst(), second, person.code(), null));
    allocator.changed(told(codes.getLast(), second, codes.getFirst(), null));

    assertThat(allocator.numberFor(THERE, codes.getFirst())).isEqualTo(second);
    assertThat(allocator.numberFor(THERE, codes.getLast())).isEqualTo(second);
    IndividualNumber own = next(codes.getLast(), second).orElseThrow();
    assertThat(own).isNotIn(person.number(), second);
    allocator.changed(told(codes.getLast(), own, null, second));
    assertThat(allocator.numberFor(THERE, codes.getLast())).isEqualTo(own);
    assertThat(next(codes.getLast(), own)).isPresent().isNotEqualTo(Optional.of(own));
  }

  @Test
  void whatItNeverMadeIsLeftAlone() {
    SplittableRandom random = new SplittableRandom(7);
    ResidentCode code = ResidentCode.random(random);
    allocator.changed(
        told(code, IndividualNumber.random(random), ResidentCode.random(random), null));
    assertThat(allocator.numberFor(HERE, code)).isEqualTo(allocator.numberFor(THERE, code));
  }

  private static Optional<IndividualNumber> next(ResidentCode code, IndividualNumber number) {
    return allocator.replacementOf(HERE, code, number);
  }

  private static IdentityRecord told(
      ResidentCode code,
      IndividualNumber number,
      @Nullable ResidentCode formerCode,
      @Nullable IndividualNumber formerNumber) {
    return new IdentityRecord(
        HERE,
        "000000000000019",
        Change.CORRECTED,
        ChangeCause.CODE_CHANGE_REQUESTED,
        LocalDate.of(2028, 2, 29),
        new IdentityInformation(
            "番号　花子",
            "バンゴウ　ハナコ",
            null,
            null,
            LocalDate.of(1982, 11, 22),
            null,
            Sex.FEMALE,
            "栃木県宇都宮市旭一丁目１番５号",
            code,
            number),
        formerCode,
        formerNumber,
        Instant.EPOCH);
  }
}
