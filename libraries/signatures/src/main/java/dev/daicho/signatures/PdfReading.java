package dev.daicho.signatures;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF as it is given to DSS. */
final class PdfReading {

  private final InMemoryDocument document;
  private final IPdfObjFactory factory = new PaddedPdf.Factory();

  PdfReading(byte[] pdf) {
    this.document = new InMemoryDocument(pdf);
    // Pages are compared as objects; drawing each of them twice would find nothing more.
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    factory.setPdfDifferencesFinder(differences);
  }

  /**
   * How many signatures and document time stamps its form has, whether DSS can read them or not;
   * empty when it cannot be read or has a password.
   */
  Optional<Integer> inForm() {
    try (PDDocument form = Loader.loadPDF(document.getBytes())) {
      return form.isEncrypted()
          ? Optional.empty()
          : Optional.of(form.getSignatureDictionaries().size());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  PDFDocumentAnalyzer analyzer() {
    PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
    analyzer.setPdfObjFactory(factory);
    return analyzer;
  }

  /** Has DSS note with each signature what later revisions have changed. */
  void compare(List<AdvancedSignature> signatures) {
    factory.newPAdESSignatureService().analyzePdfModifications(document, signatures, new char[0]);
  }
}
