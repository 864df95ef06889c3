package dev.daicho.network.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.WireFormat;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Citizenship;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What municipal servers say to each other about moves is written as its golden files say. */
class MessagesOnTheWireTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("131130");
  private static final ResidentCode CODE = ResidentCode.of("24727059608");
  private static final AddresseeNumber PERSON = AddresseeNumber.fromSerial(1);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  static Stream<Notice> messages() {
    return Stream.of(
        new MoveMessage.DataSent(
            new MoveOutData(
                HERE,
                PERSON,
                7,
                THERE,
                Names.of("番号　花子", "バンゴウ　ハナコ"),
                RecordedDate.of(LocalDate.of(1990, 3, 31)),
                Sex.FEMALE,
                new Relationship("妻"),
                "番号　太郎",
                new Citizenship.Japanese("栃木県宇都宮市旭一丁目１番", "番号　太郎"),
                IndividualNumber.of("123456789018"),
                CODE,
                "栃木県宇都宮市旭一丁目１番５号",
                "東京都渋谷区宇田川町１番１号",
                DAY.plusDays(5),
                DAY,
                true)),
        new MoveMessage.DataVoid(THERE, PERSON, true),
        new MoveMessage.DataReceived(HERE, PERSON),
        new MoveMessage.DataAsked(HERE, CODE),
        new MoveMessage.DataUnknown(THERE, CODE),
        new MoveMessage.ArrivalTold(new MoveInNotice(HERE, THERE, CODE, DAY, "東京都渋谷区宇田川町１番１号")));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void aMessageIsWrittenAsItWas(Notice message) {
    WireFormat.assertUnchanged(MessagesOnTheWireTest.class, message);
  }

  @Test
  void everyOneIsAmongThem() throws Exception {
    assertThat(messages().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(WireFormat.noticesBeside(MoveMessage.class));
  }
}
