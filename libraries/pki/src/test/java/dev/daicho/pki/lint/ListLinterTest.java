package dev.daicho.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.sample.MadeLists;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListLinterTest {

  private static final GoodCertificates GOOD = GoodCertificates.of(Generation.PRESENT);

  @TempDir Path folder;

  private byte[] list(ListTerms terms, RevokedCertificate... entries) throws IOException {
    return MadeLists.der(
        GOOD.issuer(CertificateKind.SIGNING),
        GOOD.signer(CertificateKind.SIGNING),
        folder,
        terms,
        List.of(entries));
  }

  private static ListTerms terms() {
    return ListTerms.complete(5, GoodCertificates.DAY, GoodCertificates.DAY.plusSeconds(60));
  }

  /** The same list with its extensions changed; who has signed is of no interest to a lint. */
  private static byte[] with(byte[] list, boolean numberCritical, boolean key) throws IOException {
    ASN1Encodable[] whole = ASN1Sequence.getInstance(list).toArray();
    ASN1Encodable[] inner = ASN1Sequence.getInstance(whole[0]).toArray();
    ASN1Sequence extensions =
        ASN1Sequence.getInstance((ASN1TaggedObject) inner[inner.length - 1], true);
    ASN1Encodable[] changed =
        Stream.of(extensions.toArray())
            .map(Extension::getInstance)
            .filter(one -> key || !one.getExtnId().equals(Extension.authorityKeyIdentifier))
            .map(one ->
                one.getExtnId().equals(Extension.cRLNumber)
                    ? new Extension(
                        one.getExtnId(),
                        numberCritical,
                        new DEROctetString(one.getExtnValue().getOctets()))
                    : one)
            .toArray(ASN1Encodable[]::new);
    inner[inner.length - 1] = new DERTaggedObject(true, 0, new DERSequence(changed));
    whole[0] = new DERSequence(inner);
    return Edit.encoded(new DERSequence(whole));
  }

  @Test
  void findsNothingInAGoodOne() throws IOException {
    RevokedCertificate entry =
        new RevokedCertificate(
            BigInteger.TEN, GoodCertificates.DAY, RevocationReason.REMOVE_FROM_CRL);
    assertThat(ListLinter.examine(list(terms()))).isEmpty();
    assertThat(ListLinter.examine(list(terms().since(4), entry))).isEmpty();
    assertThat(ListLinter.examine(with(list(terms()), false, true))).isEmpty();
  }

  @Test
  void findsWhatIsMissing() throws IOException {
    assertThat(ListLinter.examine(with(list(terms()), false, false)))
        .extracting(Finding::lint)
        .containsExactly("ListAuthorityKey");
  }

  @Test
  void saysOfWhatItDoesNotUnderstandWhereAndWhy() throws IOException {
    byte[] whole = list(terms());
    assertThat(ListLinter.examine(with(whole, true, true)))
        .extracting(Finding::lint)
        .containsExactly("RevocationList");
    for (int length = 0; length < whole.length; length += 31) {
      assertThat(ListLinter.examine(Arrays.copyOf(whole, length)))
          .extracting(Finding::lint)
          .containsExactly("RevocationList");
    }
  }
}
