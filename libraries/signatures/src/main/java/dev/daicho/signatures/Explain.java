package dev.daicho.signatures;

import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.StatusAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Explains whatever a relying party is sent: a certificate, a revocation list, an OCSP response, a
 * time stamp, a document with its signatures. Each comes out as an ordered list of checks, those of
 * the signer's certificate and of its status among them, and a verdict. Asks neither network nor
 * clock; safe for use by many threads.
 */
public final class Explain {

  private Explain() {}

  /**
   * Explains a file, in PEM or as it is. Whatever comes in, nothing is thrown.
   *
   * @return empty when it is nothing that is known here
   */
  public static Optional<Explained> file(byte[] file, Terms terms) {
    return Recognised.of(file).map(recognised -> of(recognised, terms));
  }

  /** Explains what was recognised. */
  public static Explained of(Recognised recognised, Terms terms) {
    byte[] bytes = recognised.bytes();
    List<Explanation> explanations =
        switch (recognised.material()) {
          case CERTIFICATE -> List.of(certificate(bytes, terms));
          case REVOCATION_LIST ->
              List.of(PathValidation.list(list(bytes), terms.anchors(), Moment.of(terms.now())));
          case STATUS_ANSWER ->
              List.of(
                  PathValidation.answer(
                      StatusAnswer.read(bytes), terms.anchors(), Moment.of(terms.now())));
          case TIME_STAMP -> List.of(ExplainTimeStamp.of(bytes, terms));
          case CMS -> ExplainDocument.of(SignatureFormat.CMS, bytes, terms.content(), terms);
          case PDF -> ExplainDocument.of(SignatureFormat.PDF, bytes, Optional.empty(), terms);
          case XML -> ExplainDocument.of(SignatureFormat.XML, bytes, Optional.empty(), terms);
        };
    return new Explained(recognised.material(), explanations);
  }

  /** Reads a revocation list that is held. */
  public static RevocationList.Reading list(byte[] der) {
    try {
      return RevocationList.read(new ByteArrayInputStream(der));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes that are held can be read", e);
    }
  }

  private static Explanation certificate(byte[] der, Terms terms) {
    Purpose purpose = terms.purpose().orElseGet(Purpose::any);
    Moment moment = Moment.of(terms.now());
    return PathValidation.certificate(
        der,
        terms.anchors(),
        purpose,
        moment,
        terms.status().about(der, terms.anchors(), purpose, moment));
  }
}
