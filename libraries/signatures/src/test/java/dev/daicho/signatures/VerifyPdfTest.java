package dev.daicho.signatures;

import static dev.daicho.signatures.Judging.allHold;
import static dev.daicho.signatures.Judging.fails;
import static dev.daicho.signatures.Judging.holds;
import static dev.daicho.signatures.Judging.judged;
import static dev.daicho.signatures.Judging.unjudged;
import static dev.daicho.signatures.Judging.verify;
import static dev.daicho.signatures.Town.HANAKO;
import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.TARO;
import static dev.daicho.signatures.Town.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.Stranger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyPdfTest {

  @TempDir Path folder;

  private static final byte[] ONCE = once();
  private static final byte[] TWICE =
      signed(new SignPdf(TARO, Optional.empty()).sign(ONCE, SIGNED));
  private static final int[] RANGE = PdfTraps.range(ONCE);

  private static byte[] once() {
    try {
      return signed(new SignPdf(HANAKO, Optional.empty()).sign(PdfTraps.form(), SIGNED));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String seen(JudgedSignature signature, CheckCode code) {
    return signature.checks().stream()
        .filter(check -> CheckCode.of(check) == code)
        .findFirst()
        .orElseThrow()
        .fields()
        .getFirst()
        .text()
        .en();
  }

  @Test
  void goodOnesHoldEachForItself() throws IOException {
    allHold(verify(ONCE), 1);
    allHold(verify(TWICE), 2);
    List<JudgedSignature> both = judged(verify(TWICE));
    assertThat(both).extracting(JudgedSignature::name).containsExactly("Signature1", "Signature2");
    assertThat(both.getFirst().signer().orElseThrow())
        .isEqualTo(Town.HANAKO_CERTIFICATE.getEncoded());
    assertThat(both.getLast().signer().orElseThrow()).isEqualTo(Town.TARO_CERTIFICATE.getEncoded());
  }

  @Test
  void stampedHolds() {
    byte[] stamped =
        signed(new SignPdf(HANAKO, Optional.of(Town.STAMPS::answer)).sign(Town.pdf(), SIGNED));
    allHold(verify(stamped), 1);
    assertThat(judged(verify(stamped)).getFirst().stamps()).hasSize(1);
  }

  @Test
  void aChangedByteBreaksTheDigest() {
    byte[] changed = ONCE.clone();
    int at = new String(ONCE, StandardCharsets.ISO_8859_1).indexOf("Asahi");
    changed[at] = 'B';
    fails(verify(changed), CheckCode.DIGEST);
  }

  @Test
  void aSwappedCertificateIsFoundAndPdfsigRefusesItToo() throws Exception {
    byte[] swapped =
        PdfTraps.withValue(
            ONCE,
            RANGE,
            CMSSignedData.replaceCertificatesAndCRLs(
                    new CMSSignedData(PdfTraps.value(ONCE)),
                    new CollectionStore<>(
                        List.of(new X509CertificateHolder(Town.TARO_CERTIFICATE))),
                    null,
                    null)
                .getEncoded());
    assertThat(judged(verify(swapped)).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.SIGNATURE_VALUE, CheckCode.CERTIFICATE_INSIDE);
    Stranger pdfsig = Stranger.pdfsig(folder);
    pdfsig.lay("swapped.pdf", swapped);
    assertThat(pdfsig.run("-no-ocsp", "swapped.pdf").words()).doesNotContain("Signature is Valid.");
    pdfsig.lay("good.pdf", ONCE);
    assertThat(pdfsig.run("-no-ocsp", "good.pdf").words()).contains("Signature is Valid.");
  }

  @Test
  void aRangeThatEndsTooEarlyIsFoundThoughItsSignatureIsGood() {
    byte[] early =
        PdfTraps.signedAnew(
            ONCE, "0 " + RANGE[1] + " " + RANGE[2] + " " + (RANGE[3] - 40), "", HANAKO);
    List<CheckCode> failed =
        judged(verify(early)).getFirst().failed().stream().map(CheckCode::of).toList();
    assertThat(failed).contains(CheckCode.BYTE_RANGE_REVISION);
    assertThat(failed).doesNotContain(CheckCode.SIGNATURE_VALUE, CheckCode.BYTE_RANGE_GAP);
  }

  @Test
  void aGapThatHidesMoreThanTheValueIsFound() {
    int more = " /Contents".length();
    byte[] wide =
        PdfTraps.signedAnew(
            ONCE, "0 " + (RANGE[1] - more) + " " + RANGE[2] + " " + RANGE[3], "", HANAKO);
    assertThat(judged(verify(wide)).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.BYTE_RANGE_GAP);
  }

  @Test
  void rangesThatOverlapOrLeadOutsideAreFound() {
    String total = Integer.toString(ONCE.length);
    for (String range :
        List.of(
            "0 " + RANGE[2] + " " + RANGE[1] + " " + RANGE[3],
            "9 " + (RANGE[1] - 9) + " " + RANGE[2] + " " + RANGE[3],
            "0 " + RANGE[1])) {
      Verdict verdict = verify(PdfTraps.signedAnew(ONCE, range, "", HANAKO));
      assertThat(holds(verdict)).as(range).isFalse();
    }
    byte[] outside =
        new String(ONCE, StandardCharsets.ISO_8859_1)
            .replace(" " + RANGE[3] + "]", " 9" + total + "]")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(holds(verify(outside))).isFalse();
  }

  @Test
  void keysThatStandTwiceAreFound() {
    String range = "0 " + RANGE[1] + " " + RANGE[2] + " " + RANGE[3];
    fails(verify(PdfTraps.signedAnew(ONCE, range, "/M()", HANAKO)), CheckCode.DICTIONARY_KEYS);
    unjudged(
        verify(PdfTraps.signedAnew(ONCE, range, "/Contents<00>", HANAKO)),
        VerificationRefusal.SIGNATURE_UNREADABLE);
  }

  @Test
  void bytesBehindTheLastRevisionAreFound() {
    byte[] more = Arrays.copyOf(ONCE, ONCE.length + 10);
    fails(verify(more), CheckCode.NOTHING_BEHIND);
  }

  @Test
  void anAddedPageIsTold() throws IOException {
    Verdict added = verify(PdfTraps.pageAdded(ONCE));
    fails(added, CheckCode.LATER_CHANGES);
    assertThat(seen(judged(added).getFirst(), CheckCode.LATER_CHANGES)).contains("page 2");
  }

  @Test
  void aFieldFilledInLaterIsToldEvenWhenSomeoneElseSignedIt() throws IOException {
    byte[] filled = PdfTraps.formFilledIn(ONCE);
    Verdict unsigned = verify(filled);
    fails(unsigned, CheckCode.LATER_CHANGES);
    assertThat(seen(judged(unsigned).getFirst(), CheckCode.LATER_CHANGES)).contains("/V");
    byte[] signedByAnother = signed(new SignPdf(TARO, Optional.empty()).sign(filled, SIGNED));
    List<JudgedSignature> both = judged(verify(signedByAnother));
    fails(both.getFirst(), CheckCode.LATER_CHANGES);
    fails(both.getLast());
  }

  @Test
  void aSignatureDictionaryReplacedLaterIsFound() throws IOException {
    byte[] replaced =
        PdfTraps.changedLater(
            ONCE,
            document -> {
              document.getSignatureDictionaries().getFirst().setReason("another");
              document
                  .getSignatureDictionaries()
                  .getFirst()
                  .getCOSObject()
                  .setNeedToBeUpdated(true);
            });
    assertThat(holds(verify(replaced))).isFalse();
  }

  @Test
  void whatHasNoSignatureOrCannotBeReadIsRefused() throws IOException {
    unjudged(verify(Town.pdf()), VerificationRefusal.NO_SIGNATURE);
    unjudged(verify(ONCE, Town.FILING), VerificationRefusal.CONTENT_NOT_BESIDE);
    unjudged(
        verify("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)),
        VerificationRefusal.MALFORMED);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      unjudged(verify(bytes.toByteArray()), VerificationRefusal.MALFORMED);
    }
  }

  @Test
  void cutOffAnywhereNothingHoldsAndNothingIsThrown() {
    for (int i = 0; i < ONCE.length - 1; i += ONCE.length / 13) {
      assertThat(holds(verify(Arrays.copyOf(ONCE, i)))).as("%d bytes", i).isFalse();
    }
  }
}
