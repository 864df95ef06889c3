package dev.daicho.signatures;

import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.signed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs that were made to deceive. */
final class PdfTraps {

  private PdfTraps() {}

  /** A change in a document that is saved as an incremental update. */
  @FunctionalInterface
  interface Change {
    void make(PDDocument document) throws IOException;
  }

  static byte[] changedLater(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.make(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    }
  }

  /** A PDF with a form of one field, "address". */
  static byte[] form() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDResources resources = new PDResources();
      resources.put(
          COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      form.setDefaultResources(resources);
      form.setDefaultAppearance("/Helv 12 Tf 0 g");
      PDTextField field = new PDTextField(form);
      field.setPartialName("address");
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setRectangle(new PDRectangle(50, 50, 200, 20));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      form.getFields().add(field);
      field.setValue("Asahi 1-chome");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] pageAdded(byte[] pdf) throws IOException {
    return changedLater(
        pdf,
        document -> {
          document.addPage(new PDPage());
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
          document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  static byte[] formFilledIn(byte[] pdf) throws IOException {
    return changedLater(
        pdf,
        document -> {
          PDAcroForm form = document.getDocumentCatalog().getAcroForm();
          form.getField("address").setValue("Elsewhere");
          form.getField("address").getCOSObject().setNeedToBeUpdated(true);
          form.getCOSObject().setNeedToBeUpdated(true);
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** The ByteRange of the only signature. */
  static int[] range(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("/ByteRange [") + "/ByteRange [".length();
    return Arrays.stream(text.substring(at, text.indexOf(']', at)).strip().split("\\s+"))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  /**
   * The same PDF with another ByteRange, and something else in the blanks behind it, signed anew by
   * someone who knows how: the signature value is good for what the range covers.
   */
  static byte[] signedAnew(byte[] pdf, String range, String behind, Signer signer) {
    int[] old = range(pdf);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("/ByteRange [");
    int close = text.indexOf(']', at) + 1;
    int end = close;
    while (pdf[end] == ' ') {
      end++;
    }
    byte[] written = ("/ByteRange [" + range + "]" + behind).getBytes(StandardCharsets.ISO_8859_1);
    if (written.length > end - at) {
      throw new IllegalArgumentException("no room for it: " + (end - at));
    }
    byte[] changed = pdf.clone();
    Arrays.fill(changed, at, end, (byte) ' ');
    System.arraycopy(written, 0, changed, at, written.length);
    String[] numbers = range.split(" ", -1);
    ByteArrayOutputStream covered = new ByteArrayOutputStream();
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      covered.write(changed, Integer.parseInt(numbers[i]), Integer.parseInt(numbers[i + 1]));
    }
    byte[] cms =
        signed(
            new SignCms(signer, Optional.empty())
                .sign(covered.toByteArray(), Packaging.DETACHED, SIGNED));
    return withValue(changed, old, cms);
  }

  /** The same PDF with another value of Contents. */
  static byte[] withValue(byte[] pdf, int[] range, byte[] cms) {
    byte[] changed = pdf.clone();
    Arrays.fill(changed, range[1] + 1, range[2] - 1, (byte) '0');
    byte[] hex = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hex, 0, changed, range[1] + 1, hex.length);
    return changed;
  }

  /** The value of Contents, without the zeros behind it. */
  static byte[] value(byte[] pdf) {
    int[] range = range(pdf);
    byte[] padded =
        HexFormat.of()
            .parseHex(
                new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.US_ASCII));
    return Arrays.copyOf(padded, BerShape.lengthOfFirst(padded));
  }
}
