package dev.daicho.signatures;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pades.PAdESUtils;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.defaultdrawer.PdfBoxDefaultSignatureDrawerFactory;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Reads PDF for DSS without the zeros that fill the room for a signature's value (ISO 32000-2,
 * 12.8.1): DSS 6.3 hands them to Bouncy Castle, which since 1.8x takes no SignedData with bytes
 * behind it. What else stands behind is left there, and is then refused.
 */
final class PaddedPdf {

  private PaddedPdf() {}

  /** Makes readers of that kind. */
  static final class Factory extends PdfBoxDefaultObjectFactory {
    @Override
    public PDFSignatureService newPAdESSignatureService() {
      return configure(new Service(PDFServiceMode.SIGNATURE));
    }

    @Override
    public PDFSignatureService newSignatureTimestampService() {
      return configure(new Service(PDFServiceMode.SIGNATURE_TIMESTAMP));
    }
  }

  private static final class Service extends PdfBoxSignatureService {
    Service(PDFServiceMode mode) {
      super(mode, new PdfBoxDefaultSignatureDrawerFactory());
    }

    @Override
    protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char[] password)
        throws IOException {
      PdfBoxDocumentReader reader = new PdfBoxDocumentReader(document);
      for (PDSignature signature : reader.getPDDocument().getSignatureDictionaries()) {
        trim(signature.getCOSObject());
      }
      return reader;
    }

    /** DSS compares the gap with the value; the zeros are to be there in both. */
    @Override
    protected boolean validateByteRange(ByteRange range, DSSDocument document, byte[] value) {
      return super.validateByteRange(range, document, padded(range, document, value));
    }

    private static byte[] padded(ByteRange range, DSSDocument document, byte[] value) {
      try {
        byte[] gap = PAdESUtils.getSignatureValue(document, range);
        boolean fits = value.length <= gap.length;
        return fits && Arrays.equals(Arrays.copyOf(value, gap.length), gap) ? gap : value;
      } catch (RuntimeException e) {
        // A range that leads anywhere; DSS will say the same.
        return value;
      }
    }
  }

  private static void trim(COSDictionary signature) {
    if (signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString padded) {
      byte[] all = padded.getBytes();
      int length = BerShape.lengthOfFirst(all);
      boolean zeros = true;
      for (int i = length; i < all.length && zeros; i++) {
        zeros = all[i] == 0;
      }
      if (zeros) {
        signature.setItem(COSName.CONTENTS, new COSString(Arrays.copyOf(all, length)));
      }
    }
  }
}
