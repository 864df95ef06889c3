package dev.daicho.jpki.place;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Prefectures;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.subject.Names;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * A resident's distinguished name. In a signing certificate prefecture and municipality in Latin
 * letters and a name made of the time of issue; in an authentication certificate only a name of 23
 * characters: fourteen by chance, five of the municipality, three more and a letter. How the real
 * ones are made is not published; these have their form.
 */
public final class SubjectName {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
  private static final int BY_CHANCE = 14;
  private static final int MUNICIPALITY_DIGITS = 5;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

  private SubjectName() {}

  /**
   * A name for one certificate.
   *
   * @param now when it is issued
   */
  public static X500Name of(
      CertificateKind kind, MunicipalityCode municipality, Instant now, RandomGenerator random) {
    return switch (kind) {
      case SIGNING, PHONE_SIGNING -> {
        Municipality where = DistributionPoint.municipality(municipality);
        yield Names.inJapan()
            .locality(Romaji.of(Prefectures.containing(municipality)))
            .locality(Romaji.of(where))
            .commonName(
                TIME.format(LocalDateTime.ofInstant(now, TownClock.ZONE))
                    + "%03d".formatted(random.nextInt(1000))
                    + "A")
            .build();
      }
      default ->
          Names.inJapan()
              .commonName(
                  byChance(random)
                      + municipality.digits().substring(0, MUNICIPALITY_DIGITS)
                      + "001A")
              .build();
    };
  }

  private static String byChance(RandomGenerator random) {
    StringBuilder name = new StringBuilder();
    while (name.length() < BY_CHANCE) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}
