package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.Oids;
import dev.daicho.pki.subject.WrittenBirth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * The other names in a subjectAltName, in the order in which they stand.
 *
 * @param types the type of each
 * @param texts the text of each
 */
record WrittenAttributes(List<ASN1ObjectIdentifier> types, List<String> texts) {

  private static final Set<ASN1ObjectIdentifier> ALL =
      Set.of(
          Oids.NAME,
          Oids.BIRTH,
          Oids.SEX,
          Oids.ADDRESS,
          Oids.NAME_SUBSTITUTED,
          Oids.ADDRESS_SUBSTITUTED);

  /** Fails when one is no otherName with an explicit UTF8String, which leaves nothing readable. */
  static WrittenAttributes of(ASN1Primitive value) {
    List<ASN1ObjectIdentifier> types = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (GeneralName name : GeneralNames.getInstance(value).getNames()) {
      ASN1Sequence other = ASN1Sequence.getInstance(name.getName());
      types.add(ASN1ObjectIdentifier.getInstance(other.getObjectAt(0)));
      texts.add(text((ASN1TaggedObject) other.getObjectAt(1)));
    }
    return new WrittenAttributes(List.copyOf(types), List.copyOf(texts));
  }

  private static String text(ASN1TaggedObject tagged) {
    return tagged.getBaseUniversal(true, BERTags.UTF8_STRING) instanceof ASN1UTF8String text
        ? text.getString()
        : "";
  }

  /** Whether each is there once and of its form, whatever the number of flags. */
  boolean readable() {
    return types.size() == ALL.size()
        && Set.copyOf(types).equals(ALL)
        && !text(Oids.NAME).isBlank()
        && !text(Oids.ADDRESS).isBlank()
        && text(Oids.SEX).matches("[123]")
        && WrittenBirth.parse(text(Oids.BIRTH)).isPresent()
        && text(Oids.NAME_SUBSTITUTED).matches("[01]*")
        && text(Oids.ADDRESS_SUBSTITUTED).matches("[01]*");
  }

  /** Whether there are as many flags as characters, where both are there. */
  boolean flagsFit() {
    return fit(Oids.NAME, Oids.NAME_SUBSTITUTED) && fit(Oids.ADDRESS, Oids.ADDRESS_SUBSTITUTED);
  }

  private boolean fit(ASN1ObjectIdentifier what, ASN1ObjectIdentifier flags) {
    return !types.contains(what)
        || !types.contains(flags)
        || text(what).codePointCount(0, text(what).length()) == text(flags).length();
  }

  private String text(ASN1ObjectIdentifier type) {
    return texts.get(types.indexOf(type));
  }
}
