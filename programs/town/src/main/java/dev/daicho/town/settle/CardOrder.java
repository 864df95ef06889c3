package dev.daicho.town.settle;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.procedure.ApplyForCertificates;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.town.Town;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * A card for somebody, as long as nobody administers cards here: its number is by chance, it lasts
 * until the tenth birthday, or the fifth of who is under eighteen (番号法17条の3, 省令26条), and its
 * certificates are applied for at the municipality's counter.
 */
final class CardOrder {

  private static final int ADULT = 18;
  private static final int SIGNS_FROM = 15;
  private static final int ADULTS_BIRTHDAYS = 10;
  private static final int MINORS_BIRTHDAYS = 5;

  /** Of a card's fifteen digits the last thirteen are by chance. */
  private static final int NUMBER_BYTES = 5;

  private static final String OURS = "99";

  private final Town town;
  private final ApplyForCertificates apply;

  CardOrder(Town town) {
    this.town = town;
    this.apply = town.jpki().applyForCertificates();
  }

  /** Applies; a signing certificate only if there is a key for it. */
  Outcome<ApplyForCertificates.Issued> file(
      ResidentCode person,
      MunicipalityCode municipality,
      LocalDate birth,
      Map<CertificateKind, KeyPair> keys) {
    Map<CertificateKind, SubjectPublicKeyInfo> shown = new EnumMap<>(CertificateKind.class);
    keys.forEach((kind, pair) ->
        shown.put(kind, SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded())));
    return apply.apply(
        new ApplyForCertificates.Application(
            person, municipality, shown, number(), lastDay(birth), false, false),
        new Actor("town", Role.MUNICIPAL_OFFICER, municipality));
  }

  /** Whether they are old enough to sign by themselves. */
  boolean signs(LocalDate birth) {
    return !birth.plusYears(SIGNS_FROM).isAfter(town.clock().today());
  }

  private LocalDate lastDay(LocalDate birth) {
    return lastDay(birth, town.clock().today());
  }

  /** The last day of a card that was issued on a day. */
  static LocalDate lastDay(LocalDate birth, LocalDate today) {
    int birthdays = birth.plusYears(ADULT).isAfter(today) ? MINORS_BIRTHDAYS : ADULTS_BIRTHDAYS;
    int age = birth.until(today).getYears();
    return birth.plusYears((long) age + birthdays);
  }

  private String number() {
    byte[] chance = new byte[NUMBER_BYTES];
    town.jpki().random().nextBytes(chance);
    return OURS + "%013d".formatted(new BigInteger(1, chance));
  }
}
