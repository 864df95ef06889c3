package dev.daicho.jpki.practice;

import dev.daicho.jpki.Holder;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.WrittenBirth;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Somebody invented, marked TEST, for whom certificates to practise with are made. Each time it is
 * somebody else, since nobody has two of a kind.
 *
 * @param holder by whom JPKI knows them
 * @param attributes what a signing certificate says of them
 * @param birth their day of birth
 * @param carrier by which their card is known, and their phone
 */
record PracticeHolder(Holder holder, BasicAttributes attributes, LocalDate birth, String carrier) {

  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);
  private static final int CODE = 16;

  /** Somebody new who lives there. */
  static PracticeHolder of(MunicipalityCode place, RandomGenerator random) {
    byte[] code = new byte[CODE];
    random.nextBytes(code);
    String where = Municipalities.byCode(place).orElseThrow().name();
    return new PracticeHolder(
        new Holder(HexFormat.of().formatHex(code)),
        BasicAttributes.of(
            "見本ＴＥＳＴ　練習",
            WrittenBirth.of(BIRTH),
            BasicAttributes.Sex.UNKNOWN,
            where + "ＴＥＳＴ一丁目１番１号"),
        BIRTH,
        "TEST-%08X".formatted(random.nextInt()));
  }
}
