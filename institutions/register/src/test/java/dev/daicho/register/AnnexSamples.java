package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.procedure.TestRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Annexes and what is told of them, for tests. */
public final class AnnexSamples {

  /** When something was told. */
  public static final Instant AT = Instant.parse("2026-05-01T03:00:00Z");

  /** The municipality of the registered domicile. */
  public static final MunicipalityCode HERE = TestRegister.UTSUNOMIYA;

  /** Two municipalities of residence. */
  public static final MunicipalityCode OYAMA = MunicipalityCode.of("092088");

  public static final MunicipalityCode SHIBUYA = MunicipalityCode.of("131130");

  /** Two days on which somebody moves. */
  public static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  public static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private AnnexSamples() {}

  /** Somebody there, called by a name that nobody else in a test has. */
  public static AnnexPerson somebody(ResidentCode code) {
    return new AnnexPerson(
        "栃木県宇都宮市旭一丁目１番",
        "番号　太郎",
        "番号　" + code.digits(),
        "バンゴウ　ハナコ",
        RecordedDate.of(LocalDate.of(1982, 11, 22)),
        Sex.FEMALE,
        code);
  }

  /** Somebody who has a family register in Utsunomiya. */
  public static AnnexPerson person(ResidentCode code) {
    return new AnnexPerson(
        "栃木県宇都宮市旭一丁目１番",
        "番号　太郎",
        "番号　花子",
        "バンゴウ　ハナコ",
        RecordedDate.of(LocalDate.of(1982, 11, 22)),
        Sex.FEMALE,
        code);
  }

  /** Somebody lives there since that day, told so many hours after {@link #AT}. */
  public static AnnexNotice lives(
      MunicipalityCode where, AnnexPerson person, LocalDate since, int hours) {
    return notice(where, person, home(where, since), null, null, hours);
  }

  /** The line that {@link #lives} makes. */
  public static AnnexStay home(MunicipalityCode where, LocalDate since) {
    return new AnnexStay(where.digits() + "の家", since);
  }

  /** Something is told. */
  public static AnnexNotice notice(
      MunicipalityCode from,
      AnnexPerson person,
      @Nullable AnnexStay stay,
      @Nullable AnnexStay struck,
      @Nullable LocalDate died,
      int hours) {
    return new AnnexNotice(
        from,
        ChangeCause.MOVE_IN,
        LocalDate.of(2026, 5, 1),
        person,
        stay,
        struck,
        died,
        null,
        AT.plusSeconds(3600L * hours));
  }

  /** An annex here of who lives there since that day. */
  public static Annex annex(AnnexPerson person, MunicipalityCode where, LocalDate since) {
    return Annex.begun(HERE, lives(where, person, since, 0)).numbered(1);
  }

  /** The addresses of its row. */
  public static List<AnnexStay> stays(Annex annex) {
    return annex.lines().stream().map(AnnexLine::stay).toList();
  }
}
