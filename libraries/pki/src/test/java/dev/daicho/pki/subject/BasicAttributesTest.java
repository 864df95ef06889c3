package dev.daicho.pki.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.pki.Oids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;

class BasicAttributesTest {

  private static final BasicAttributes HANAKO =
      BasicAttributes.of(
          "番号　花子",
          WrittenBirth.of(LocalDate.of(1986, 5, 1)),
          BasicAttributes.Sex.FEMALE,
          "栃木県宇都宮市旭１丁目１番５号");

  @Test
  void standInTheOrderOfRealCertificates() {
    assertThat(types(HANAKO.encode()))
        .containsExactly(
            "1.2.392.200149.8.5.5.1",
            "1.2.392.200149.8.5.5.4",
            "1.2.392.200149.8.5.5.3",
            "1.2.392.200149.8.5.5.5",
            "1.2.392.200149.8.5.5.2",
            "1.2.392.200149.8.5.5.6");
  }

  @Test
  void areOtherNamesWithAnExplicitUtf8String() throws Exception {
    byte[] der = HANAKO.encode().getNames()[2].getEncoded(ASN1Encoding.DER);
    assertThat(Hex.toHexString(der)).isEqualTo("a011060a2a83088c9b550805" + "0503" + "a0030c0132");
  }

  @Test
  void areReadAsTheyWereWritten() {
    BasicAttributes substituted =
        new BasicAttributes(
            "渡辺　一",
            new BasicAttributes.Flags("1000"),
            BasicAttributes.Sex.UNKNOWN,
            new WrittenBirth("319260000"),
            "町",
            new BasicAttributes.Flags("1"));
    assertThat(BasicAttributes.decode(substituted.encode())).contains(substituted);
    assertThat(BasicAttributes.decode(HANAKO.encode())).contains(HANAKO);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneHasOneFlag() {
    assertThat(BasicAttributes.Flags.none("𠮷田　一").text()).isEqualTo("0000");
  }

  @Test
  void oneFlagForEachCharacter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new BasicAttributes(
                HANAKO.name(),
                new BasicAttributes.Flags("0000"),
                HANAKO.sex(),
                HANAKO.birth(),
                HANAKO.address(),
                HANAKO.addressSubstituted()));
  }

  @Test
  void anAddressHasAtMost200Characters() {
    String longest = "あ".repeat(200);
    assertThat(BasicAttributes.of("番号　花子", HANAKO.birth(), HANAKO.sex(), longest).address())
        .isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BasicAttributes.of("番号　花子", HANAKO.birth(), HANAKO.sex(), longest + "あ"));
  }

  @Test
  void oneThatIsMissingTwiceThereOrOfAnotherFormMakesThemUnreadable() {
    GeneralName[] all = HANAKO.encode().getNames();
    assertThat(BasicAttributes.decode(new GeneralNames(Arrays.copyOf(all, 5)))).isEmpty();
    GeneralName[] twice = Arrays.copyOf(all, 7);
    twice[6] = all[0];
    assertThat(BasicAttributes.decode(new GeneralNames(twice))).isEmpty();
    GeneralName[] bare = all.clone();
    bare[2] =
        new GeneralName(
            GeneralName.otherName,
            new DERSequence(
                new ASN1Encodable[] {Oids.SEX, new DERTaggedObject(true, 0, DERNull.INSTANCE)}));
    assertThat(BasicAttributes.decode(new GeneralNames(bare))).isEmpty();
  }

  @Test
  void namesOfOtherKindsAreLeftAside() {
    GeneralName[] all = Arrays.copyOf(HANAKO.encode().getNames(), 7);
    all[6] = new GeneralName(GeneralName.dNSName, "example.test");
    assertThat(BasicAttributes.decode(new GeneralNames(all))).contains(HANAKO);
  }

  private static List<String> types(GeneralNames names) {
    return Arrays.stream(names.getNames())
        .map(name -> ASN1Sequence.getInstance(name.getName()).getObjectAt(0))
        .map(type -> ASN1ObjectIdentifier.getInstance(type).getId())
        .toList();
  }
}
