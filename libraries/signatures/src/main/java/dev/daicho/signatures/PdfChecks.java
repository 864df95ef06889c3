package dev.daicho.signatures;

import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is particular to a signature in a PDF: what it covers, and what came after it. */
final class PdfChecks {

  private final byte[] pdf;
  private final long lastSigned;
  private final PAdESSignature signature;
  private final Looking looking;

  /**
   * For one signature.
   *
   * @param lastSigned where the longest range of all signatures and document time stamps ends
   */
  PdfChecks(byte[] pdf, long lastSigned, PAdESSignature signature, Looking looking) {
    this.pdf = pdf;
    this.lastSigned = lastSigned;
    this.signature = signature;
    this.looking = looking;
  }

  void look() {
    ByteRange range = signature.getPdfSignatureDictionary().getByteRange();
    int gapStart = range.getFirstPartEnd();
    int gapEnd = range.getSecondPartStart();
    long end = end(range);
    boolean shaped =
        range.toBigIntegerList().size() == 4
            && range.getFirstPartStart() == 0
            && gapStart > 0
            && gapEnd > gapStart
            && range.getSecondPartEnd() > 0
            && end <= pdf.length;
    looking.at(CheckCode.BYTE_RANGE, shaped, range);
    looking.at(
        CheckCode.BYTE_RANGE_GAP, shaped && isContents(gapStart, gapEnd), gapStart + "–" + gapEnd);
    looking.at(CheckCode.BYTE_RANGE_REVISION, shaped && PdfEnds.isEnd(pdf, (int) end), end);
    Optional<List<String>> keys =
        shaped ? PdfDictionary.around(pdf, gapStart, (int) end) : Optional.empty();
    looking.at(
        CheckCode.DICTIONARY_KEYS,
        keys.filter(PdfChecks::signatureKeysOnce).isPresent(),
        keys.map(found -> String.join(" ", found)).orElse("-"));
    looking.at(
        CheckCode.DICTIONARY_SAME,
        signature.getPdfSignatureDictionary().isConsistent(),
        signature.getPdfSignatureDictionary().getSubFilter());
    looking.at(CheckCode.NOTHING_BEHIND, PdfEnds.isEnd(pdf, pdf.length), pdf.length - end);
    laterChanges(end);
  }

  /** Whether the gap is one hexadecimal string: the value that was read, and zeros behind it. */
  private boolean isContents(int from, int to) {
    if (to - from < 2 || pdf[from] != '<' || pdf[to - 1] != '>') {
      return false;
    }
    String hex = new String(pdf, from + 1, to - from - 2, StandardCharsets.ISO_8859_1);
    try {
      byte[] room = HexFormat.of().parseHex(hex);
      byte[] value = signature.getPdfSignatureDictionary().getContents();
      return Arrays.equals(Arrays.copyOf(value, room.length), room) && value.length <= room.length;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean signatureKeysOnce(List<String> keys) {
    return new HashSet<>(keys).size() == keys.size()
        && keys.contains("/Contents")
        && keys.contains("/ByteRange");
  }

  static long end(ByteRange range) {
    return (long) range.getSecondPartStart() + range.getSecondPartEnd();
  }

  private void laterChanges(long end) {
    // A field for a signature that was never made is not harmless: it can be drawn over anything.
    boolean nobodySignedWhatFollows = end == lastSigned;
    if (end == pdf.length) {
      looking.at(CheckCode.LATER_CHANGES, true, "0");
      return;
    }
    PdfModificationDetection found = signature.getPdfRevision().getModificationDetection();
    if (found == null) {
      looking.at(CheckCode.LATER_CHANGES, false, "?");
      return;
    }
    List<String> pages =
        found.getPageDifferences().stream().map(one -> "page " + one.getPage()).toList();
    List<String> objects =
        Stream.of(
                found.getObjectModifications().getAnnotCreationChanges(),
                found.getObjectModifications().getUndefinedChanges(),
                found.getObjectModifications().getFormFillInAndSignatureCreationChanges().stream()
                    .filter(change -> nobodySignedWhatFollows || !isOfSigning(change))
                    .toList())
            .flatMap(List::stream)
            .map(change -> change.getActionType() + " " + change.getObjectTree())
            .toList();
    looking.at(
        CheckCode.LATER_CHANGES,
        pages.isEmpty() && objects.isEmpty(),
        Stream.concat(pages.stream(), objects.stream()).collect(Collectors.joining("; ")));
  }

  /** DSS counts filling in a form and adding a signature as one; only the latter is harmless. */
  private static boolean isOfSigning(ObjectModification change) {
    return "Sig".equals(change.getType());
  }
}
