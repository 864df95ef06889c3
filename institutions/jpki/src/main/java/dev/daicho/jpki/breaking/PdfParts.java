package dev.daicho.jpki.breaking;

import dev.daicho.signatures.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDFs, and takes their signatures apart byte by byte (ISO 32000-2, 12.8.1). */
final class PdfParts {

  private static final String RANGE = "/ByteRange [";

  private PdfParts() {}

  /** One page with a line of text, uncompressed, so that a byte of it can be changed. */
  static byte[] page() {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream text =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        text.newLineAtOffset(72, 700);
        text.showText("Move-in notice: Asahi 1-chome");
        text.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With one page more, as an incremental update behind the signature. */
  static byte[] pageAdded(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.setDocumentId(2L);
      document.addPage(new PDPage());
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ByteRange of the only signature. */
  static int[] range(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(RANGE) + RANGE.length();
    return Arrays.stream(text.substring(at, text.indexOf(']', at)).strip().split("\\s+", -1))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  /**
   * With another ByteRange, and something else in the blanks behind it, signed anew by one who
   * knows how: the signature value is good for what the range covers.
   */
  static byte[] signedAnew(byte[] pdf, int[] range, String behind, Signing signing, Signer signer) {
    int[] old = range(pdf);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(RANGE);
    int end = text.indexOf(']', at) + 1;
    while (pdf[end] == ' ') {
      end++;
    }
    String numbers = range[0] + " " + range[1] + " " + range[2] + " " + range[3];
    byte[] written = (RANGE + numbers + "]" + behind).getBytes(StandardCharsets.ISO_8859_1);
    if (written.length > end - at) {
      throw new IllegalArgumentException("no room for it: " + (end - at));
    }
    byte[] changed = pdf.clone();
    Arrays.fill(changed, at, end, (byte) ' ');
    System.arraycopy(written, 0, changed, at, written.length);
    ByteArrayOutputStream covered = new ByteArrayOutputStream();
    covered.write(changed, range[0], range[1]);
    covered.write(changed, range[2], range[3]);
    return withValue(changed, old, signing.cms(signer, covered.toByteArray()));
  }

  /** With another value of Contents. */
  static byte[] withValue(byte[] pdf, int[] range, byte[] cms) {
    byte[] changed = pdf.clone();
    Arrays.fill(changed, range[1] + 1, range[2] - 1, (byte) '0');
    byte[] hex = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hex, 0, changed, range[1] + 1, hex.length);
    return changed;
  }

  /** The value of Contents with the zeros that fill its room. */
  static byte[] paddedValue(byte[] pdf) {
    int[] range = range(pdf);
    return HexFormat.of()
        .parseHex(
            new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.US_ASCII));
  }
}
