package dev.daicho.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.notice.WireFormat;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.numbers.ResidentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the register tells is written as its golden files say. */
class NoticesOnTheWireTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("131130");
  private static final ResidentCode CODE = ResidentCode.of("24727059608");
  private static final ResidentCode FORMER_CODE =
      ResidentCode.fromBase(1_234_567_890L).orElseThrow();
  private static final IndividualNumber NUMBER = IndividualNumber.of("123456789018");
  private static final IndividualNumber FORMER_NUMBER = IndividualNumber.fromBase(2_000_000_000L);
  private static final LocalDate BORN = LocalDate.of(1990, 3, 31);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final Instant AT = Instant.parse("2026-04-01T03:00:00.5Z");

  /** With every item that there is. */
  private static final IdentityInformation FULL =
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
          NUMBER);

  /** With no more than there has to be. */
  private static final IdentityInformation PLAIN =
      new IdentityInformation(
          "番号　花子", "バンゴウ　ハナコ", null, null, BORN, null, Sex.FEMALE, "栃木県宇都宮市旭一丁目１番５号", CODE, NUMBER);

  private static final AnnexPerson PERSON =
      new AnnexPerson(
          "栃木県宇都宮市旭一丁目１番",
          "番号　太郎",
          "番号　花子",
          "バンゴウ　ハナコ",
          new RecordedDate(BORN, "平成２年３月末日"),
          Sex.FEMALE,
          CODE);

  private static final AnnexStay HOME = new AnnexStay("東京都渋谷区宇田川町１番１号", DAY);

  private static AnnexIdentity annexIdentity(@Nullable String address) {
    return new AnnexIdentity("番号　花子", "バンゴウ　ハナコ", BORN, "平成２年３月末日", Sex.FEMALE, address, CODE);
  }

  static Stream<Notice> notices() {
    return Stream.of(
        new RegisterNotice.ResidentEntered(ChangeCause.MOVE_IN, DAY, FULL),
        new RegisterNotice.ResidentRecordCorrected(
            ChangeCause.CODE_CHANGE_REQUESTED, DAY, FULL, FORMER_CODE, FORMER_NUMBER),
        new RegisterNotice.MoveOutPlanned(ChangeCause.MOVE_OUT, DAY, FULL),
        new RegisterNotice.ResidentRemoved(ChangeCause.DEATH, DAY, FULL),
        new MoveOutData(
            HERE,
            AddresseeNumber.fromSerial(1),
            7,
            THERE,
            new Names("", "", "MUSTERMANN ERIKA", new FormerSurname("旧姓", "キュウセイ"), null),
            RecordedDate.of(BORN),
            Sex.FEMALE,
            new Relationship("世帯主"),
            "MUSTERMANN ERIKA",
            new Citizenship.Foreign(
                "ドイツ",
                new ResidenceStatus.MidToLongTerm(
                    "技術・人文知識・国際業務",
                    "５年",
                    LocalDate.of(2030, 3, 31),
                    ResidenceCardNumber.of("AB12345678CD")),
                LocalDate.of(2025, 4, 1)),
            NUMBER,
            CODE,
            "栃木県宇都宮市旭一丁目１番５号",
            "東京都渋谷区宇田川町１番１号",
            DAY.plusDays(5),
            DAY,
            true),
        new MoveOutDataRequest(HERE, CODE),
        new MoveInNotice(HERE, THERE, CODE, DAY, "東京都渋谷区宇田川町１番１号"),
        new AnnexNotice(
            THERE,
            ChangeCause.MOVE_IN,
            DAY,
            PERSON,
            HOME,
            new AnnexStay(null, DAY.minusDays(9)),
            DAY.plusDays(1),
            FORMER_CODE,
            AT),
        new AnnexTransfer(HERE, DAY, PERSON, List.of(new AnnexLine(HOME, THERE, AT)), AT),
        new AnnexChanged(AnnexChanged.How.ENTERED, DAY, annexIdentity("東京都渋谷区宇田川町１番１号"), null),
        new AnnexChanged(AnnexChanged.How.CORRECTED, DAY, annexIdentity(null), FORMER_CODE),
        new AnnexChanged(AnnexChanged.How.REMOVED, DAY, annexIdentity("東京都渋谷区宇田川町１番１号"), null));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void aNoticeIsWrittenAsItWas(Notice notice) {
    WireFormat.assertUnchanged(NoticesOnTheWireTest.class, notice);
  }

  @Test
  void everyNoticeOfTheRegisterIsAmongThem() throws Exception {
    assertThat(notices().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(WireFormat.noticesBeside(MoveOutData.class));
    assertThat(notices().map(Notice::type))
        .contains(
            Stream.of(AnnexChanged.How.values()).map(AnnexChanged.How::type).toArray(String[]::new))
        .doesNotHaveDuplicates();
  }

  static Stream<RegisterNotice> noticesOfTheFirstVersion() {
    return Stream.of(
        new RegisterNotice.ResidentEntered(ChangeCause.MOVE_IN, DAY, PLAIN),
        new RegisterNotice.ResidentRecordCorrected(ChangeCause.MOVE_WITHIN, DAY, PLAIN, null, null),
        new RegisterNotice.MoveOutPlanned(ChangeCause.MOVE_OUT, DAY, PLAIN),
        new RegisterNotice.ResidentRemoved(ChangeCause.DEATH, DAY, PLAIN));
  }

  @ParameterizedTest
  @MethodSource("noticesOfTheFirstVersion")
  void whatTheFirstVersionSaidIsReadToday(RegisterNotice notice) {
    String body = WireFormat.golden(NoticesOnTheWireTest.class, notice.type(), 1);
    RegisterNotice read =
        RegisterNotice.read(
            new ToldNotice(
                HERE.digits(),
                AddresseeNumber.fromSerial(1).digits(),
                1,
                notice.type(),
                1,
                AT,
                body));
    assertThat(read.equals(notice)).isTrue();
  }
}
