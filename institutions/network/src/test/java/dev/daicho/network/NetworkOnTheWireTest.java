package dev.daicho.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.WireFormat;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Alias;
import dev.daicho.register.AnnexIdentity;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the servers of the network say is written as its golden files say. */
class NetworkOnTheWireTest {

  private static final LocalDate BORN = LocalDate.of(1990, 3, 31);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final ResidentCode CODE = ResidentCode.of("24727059608");

  static Stream<Notice> notices() {
    return Stream.of(
        new IdentityRestated(
            true,
            ChangeCause.DEATH,
            DAY,
            new IdentityInformation(
                "番号　花子",
                "バンゴウ　ハナコ",
                new FormerSurname("旧姓", "キュウセイ"),
                new Alias("通称　花", "ツウショウ　ハナ"),
                BORN,
                "平成２年３月末日",
                Sex.FEMALE,
                "栃木県宇都宮市旭一丁目１番５号",
                CODE,
                IndividualNumber.of("123456789018"))),
        new AnnexRestated(
            false,
            DAY,
            new AnnexIdentity("番号　花子", "バンゴウ　ハナコ", BORN, "平成２年３月末日", Sex.FEMALE, null, CODE)),
        new PersonTold(
            PersonTold.RecordKind.RESIDENT_RECORD,
            PersonTold.Happened.REMOVED,
            ChangeCause.MOVE_OUT,
            DAY,
            MunicipalityCode.of("092011"),
            null,
            new PersonAttributes(
                "番号　花子",
                "バンゴウ　ハナコ",
                new FormerSurname("旧姓", "キュウセイ"),
                new Alias("通称　花", "ツウショウ　ハナ"),
                BORN,
                "平成２年３月末日",
                Sex.FEMALE,
                "栃木県宇都宮市旭一丁目１番５号")));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void aNoticeIsWrittenAsItWas(Notice notice) {
    WireFormat.assertUnchanged(NetworkOnTheWireTest.class, notice);
  }

  @Test
  void everyOneIsAmongThem() throws Exception {
    assertThat(notices().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(WireFormat.noticesBeside(IdentityRestated.class));
  }
}
