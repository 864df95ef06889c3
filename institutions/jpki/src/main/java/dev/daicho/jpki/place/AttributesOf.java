package dev.daicho.jpki.place;

import dev.daicho.network.PersonAttributes;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.WrittenBirth;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signing certificate says of a person whom the network tells of. Who is abroad has instead
 * of an address that they left the country (国外転出者である旨).
 */
public final class AttributesOf {

  private static final String ABROAD = "国外転出";

  private AttributesOf() {}

  /**
   * The attributes, whose address must fit.
   *
   * @param leaves the planned day of somebody who has filed to go abroad and has not left; else
   *     null
   */
  public static BasicAttributes person(PersonAttributes known, @Nullable LocalDate leaves) {
    return BasicAttributes.of(
        known.name(), WrittenBirth.of(known.birth()), sex(known.sex()), address(known, leaves));
  }

  /** The address as it will be written; of somebody about to leave the planned day (7条2項). */
  public static String address(PersonAttributes known, @Nullable LocalDate leaves) {
    return leaves == null
        ? address(known)
        : "%s（%d年%d月%d日予定）"
            .formatted(ABROAD, leaves.getYear(), leaves.getMonthValue(), leaves.getDayOfMonth());
  }

  private static String address(PersonAttributes known) {
    String address = known.address();
    return address == null ? ABROAD : address;
  }

  private static BasicAttributes.Sex sex(Sex sex) {
    return switch (sex) {
      case MALE -> BasicAttributes.Sex.MALE;
      case FEMALE -> BasicAttributes.Sex.FEMALE;
    };
  }
}
