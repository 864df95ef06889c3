package dev.daicho.pki.subject;

import dev.daicho.pki.Oids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * The basic attributes (基本４情報) that a signing certificate carries in its subjectAltName, each an
 * otherName of JPKI's own type (公的個人認証法7条). In the order in which the real ones stand: name, birth,
 * sex, address, flags of the name, flags of the address.
 *
 * @param name family and given name with U+3000 between them
 * @param nameSubstituted which of the name's characters stand for others, the space counting too
 * @param sex by the code in the certificate
 * @param birth day of birth as it is written there
 * @param address 住所, at most 200 characters
 * @param addressSubstituted which of the address's characters stand for others
 */
public record BasicAttributes(
    String name,
    Flags nameSubstituted,
    Sex sex,
    WrittenBirth birth,
    String address,
    Flags addressSubstituted) {

  private static final int LONGEST_ADDRESS = 200;

  /** Checks lengths. */
  public BasicAttributes {
    if (name.isBlank() || address.isBlank()) {
      throw new IllegalArgumentException("a name and an address are never blank");
    }
    if (address.codePointCount(0, address.length()) > LONGEST_ADDRESS) {
      throw new IllegalArgumentException("an address has at most 200 characters");
    }
    nameSubstituted.requireOneFor(name);
    addressSubstituted.requireOneFor(address);
  }

  /** Attributes all of whose characters could be written. */
  public static BasicAttributes of(String name, WrittenBirth birth, Sex sex, String address) {
    return new BasicAttributes(name, Flags.none(name), sex, birth, address, Flags.none(address));
  }

  /** The code of a sex in certificates. */
  public enum Sex {
    MALE("1"),
    FEMALE("2"),
    UNKNOWN("3");

    private final String code;

    Sex(String code) {
      this.code = code;
    }

    /** The code. */
    public String code() {
      return code;
    }

    static Optional<Sex> of(String code) {
      for (Sex sex : values()) {
        if (sex.code.equals(code)) {
          return Optional.of(sex);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * For each character of a text whether it stands for another that could not be written: a string
   * of 0 and 1.
   */
  public record Flags(String text) {

    /** Checks the form. */
    public Flags {
      if (!text.matches("[01]*")) {
        throw new IllegalArgumentException("flags are 0 and 1 only");
      }
    }

    /** No character was substituted. */
    public static Flags none(String of) {
      return new Flags("0".repeat(of.codePointCount(0, of.length())));
    }

    private void requireOneFor(String of) {
      if (text.length() != of.codePointCount(0, of.length())) {
        throw new IllegalArgumentException("there is one flag for each character");
      }
    }
  }

  /** What the certificate's subjectAltName says. */
  public GeneralNames encode() {
    return new GeneralNames(
        new GeneralName[] {
          other(Oids.NAME, name),
          other(Oids.BIRTH, birth.text()),
          other(Oids.SEX, sex.code()),
          other(Oids.ADDRESS, address),
          other(Oids.NAME_SUBSTITUTED, nameSubstituted.text()),
          other(Oids.ADDRESS_SUBSTITUTED, addressSubstituted.text())
        });
  }

  private static GeneralName other(ASN1ObjectIdentifier type, String value) {
    return new GeneralName(
        GeneralName.otherName,
        new DERSequence(
            new ASN1Encodable[] {type, new DERTaggedObject(true, 0, new DERUTF8String(value))}));
  }

  /**
   * Reads them out of a subjectAltName.
   *
   * @return empty when one of them is missing, twice there or not of its form
   */
  public static Optional<BasicAttributes> decode(GeneralNames names) {
    Map<ASN1ObjectIdentifier, String> values = new LinkedHashMap<>();
    for (GeneralName name : names.getNames()) {
      if (name.getTagNo() != GeneralName.otherName) {
        continue;
      }
      Optional<Map.Entry<ASN1ObjectIdentifier, String>> one = readOther(name);
      if (one.isEmpty() || values.putIfAbsent(one.get().getKey(), one.get().getValue()) != null) {
        return Optional.empty();
      }
    }
    return of(values);
  }

  private static Optional<Map.Entry<ASN1ObjectIdentifier, String>> readOther(GeneralName name) {
    try {
      ASN1Sequence sequence = ASN1Sequence.getInstance(name.getName());
      ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(sequence.getObjectAt(1));
      ASN1UTF8String text = (ASN1UTF8String) tagged.getBaseUniversal(true, BERTags.UTF8_STRING);
      return Optional.of(
          Map.entry(ASN1ObjectIdentifier.getInstance(sequence.getObjectAt(0)), text.getString()));
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<BasicAttributes> of(Map<ASN1ObjectIdentifier, String> values) {
    Optional<Sex> sex = Optional.ofNullable(values.get(Oids.SEX)).flatMap(Sex::of);
    Optional<WrittenBirth> birth =
        Optional.ofNullable(values.get(Oids.BIRTH)).flatMap(WrittenBirth::parse);
    String name = values.get(Oids.NAME);
    String address = values.get(Oids.ADDRESS);
    String nameFlags = values.get(Oids.NAME_SUBSTITUTED);
    String addressFlags = values.get(Oids.ADDRESS_SUBSTITUTED);
    if (sex.isEmpty()
        || birth.isEmpty()
        || name == null
        || address == null
        || nameFlags == null
        || addressFlags == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BasicAttributes(
              name,
              new Flags(nameFlags),
              sex.get(),
              birth.get(),
              address,
              new Flags(addressFlags)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
