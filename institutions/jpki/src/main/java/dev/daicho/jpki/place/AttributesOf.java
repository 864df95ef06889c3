package dev.daicho.jpki.place;

import dev.daicho.network.PersonAttributes;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.WrittenBirth;
import dev.daicho.register.Sex;

/**
 * What a signing certificate says of a person whom the network tells of. Who is abroad has instead
 * of an address that they left the country (国外転出者である旨).
 */
public final class AttributesOf {

  private static final String ABROAD = "国外転出";

  private AttributesOf() {}

  /** The attributes, whose address must fit. */
  public static BasicAttributes person(PersonAttributes known) {
    return BasicAttributes.of(
        known.name(), WrittenBirth.of(known.birth()), sex(known.sex()), address(known));
  }

  /** The address as it will be written. */
  public static String address(PersonAttributes known) {
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
