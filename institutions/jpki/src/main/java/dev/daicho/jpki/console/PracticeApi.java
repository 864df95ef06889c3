package dev.daicho.jpki.console;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.breaking.Expected;
import dev.daicho.jpki.practice.MakePracticeCertificate;
import dev.daicho.jpki.practice.PracticeBook;
import dev.daicho.jpki.practice.PracticeCase;
import dev.daicho.jpki.practice.PracticeCertificate;
import dev.daicho.jpki.practice.PracticeFiles;
import dev.daicho.jpki.web.JpkiGround;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.CertificateKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Certificates to practise with, for programs. */
@RestController
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class PracticeApi {

  static final String PATH = "/api/v1/jpki-operation/practice";

  private static final int MOST = 100;

  private final MakePracticeCertificate make;
  private final PracticeBook book;
  private final ObjectProvider<CurrentStaff> staff;

  PracticeApi(JpkiGround ground, MakePracticeCertificate make, ObjectProvider<CurrentStaff> staff) {
    this.make = make;
    this.book = new PracticeBook(ground.store());
    this.staff = staff;
  }

  /**
   * What can be asked for.
   *
   * @param made its stable name
   * @param kinds for which kinds of certificates there is such a thing
   * @param expected what is to be said of it with OCSP's answer; null when it is to be accepted
   */
  record PracticeOffer(
      String made, Bilingual title, List<CertificateKind> kinds, @Nullable Expected expected) {

    static PracticeOffer of(PracticeCase one) {
      return new PracticeOffer(
          one.code(),
          one.title(),
          PracticeCase.KINDS.stream().filter(one::fits).toList(),
          one.expected().orElse(null));
    }
  }

  /**
   * What is asked for.
   *
   * @param made the name of an offer
   * @param municipality six digits
   */
  record PracticeRequest(String made, CertificateKind kind, MunicipalityCode municipality) {}

  /**
   * One that was made.
   *
   * @param onRecord whether the authority has it on record, so that its status is told
   * @param expected what is to be said of it with OCSP's answer; null when it is to be accepted
   * @param password of the PKCS#12 file
   * @param files where its files are: PKCS#12, PEM with the key, and the certificate in DER
   */
  record PracticeAnswer(
      long id,
      String made,
      CertificateKind kind,
      String authority,
      String serial,
      boolean onRecord,
      MunicipalityCode municipality,
      Instant madeAt,
      @Nullable Expected expected,
      String password,
      List<String> files) {

    static PracticeAnswer of(PracticeCertificate one) {
      return new PracticeAnswer(
          one.id(),
          one.made().code(),
          one.kind(),
          Naming.of(one.number().authority()),
          one.number().hex(),
          one.onRecord(),
          one.place(),
          one.madeAt(),
          one.made().expected().orElse(null),
          PracticeFiles.PASSWORD,
          List.of(
              PATH + "/" + one.id() + "/p12",
              PATH + "/" + one.id() + "/pem",
              PATH + "/" + one.id() + "/cer"));
    }
  }

  /** The offers. */
  @GetMapping(PATH + "/offers")
  @Operation(
      operationId = "jpkiPracticeOffers",
      summary = "練習用証明書の種類 What can be asked for to practise with")
  List<PracticeOffer> offers() {
    return PracticeCase.all().stream().map(PracticeOffer::of).toList();
  }

  /** Makes one. */
  @PostMapping(PATH)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "jpkiMakePracticeCertificate",
      summary = "練習用証明書の作成 Make a certificate to practise with",
      description =
          "For an invented holder, with a key of its own. What has a standing is issued, suspended or"
              + " revoked as any other; what is broken is signed outside the record.")
  PracticeAnswer make(@RequestBody PracticeRequest asked) {
    PracticeCase which =
        PracticeCase.of(asked.made())
            .orElseThrow(() -> Problems.thrown(ProblemKind.WRONG_TYPE, "/made"));
    if (!PracticeCase.KINDS.contains(asked.kind())) {
      throw Problems.thrown(ProblemKind.WRONG_TYPE, "/kind");
    }
    MunicipalityCode place =
        PracticePages.place(asked.municipality().digits())
            .orElseThrow(() -> Problems.thrown(ProblemKind.WRONG_TYPE, "/municipality"));
    return switch (make.make(which, asked.kind(), place, staff.getObject().required())) {
      case MakePracticeCertificate.Made(var one, var cards) -> PracticeAnswer.of(one);
      case MakePracticeCertificate.Unfit unfit ->
          throw Problems.thrown(ProblemKind.WRONG_TYPE, "/made, /kind");
      case MakePracticeCertificate.NotAllowed(var refusals) ->
          throw new ErrorResponseException(
              HttpStatusCode.valueOf(ProblemKind.REFUSED.status().value()),
              Problems.refused(refusals),
              null);
    };
  }

  /** Those that were made. */
  @GetMapping(PATH)
  @Operation(
      operationId = "jpkiPracticeCertificates",
      summary = "練習用証明書 The newest 100 certificates to practise with")
  List<PracticeAnswer> newest() {
    return book.newest(MOST).stream().map(PracticeAnswer::of).toList();
  }

  /** One of them. */
  @GetMapping(PATH + "/{practice}")
  @Operation(
      operationId = "jpkiPracticeCertificate",
      summary = "練習用証明書 A certificate to practise with")
  PracticeAnswer one(@PathVariable String practice) {
    return PracticeAnswer.of(find(practice));
  }

  /** Its files. */
  @GetMapping(PATH + "/{practice}/{extension:p12|pem|cer}")
  @Operation(
      operationId = "jpkiPracticeFile",
      summary = "練習用証明書のファイル Its file: PKCS#12, PEM with the key, or DER")
  ResponseEntity<byte[]> file(@PathVariable String practice, @PathVariable String extension) {
    return PracticeFile.of(find(practice), extension);
  }

  private PracticeCertificate find(String practice) {
    try {
      return PracticePages.find(book, practice);
    } catch (org.springframework.web.server.ResponseStatusException e) {
      throw Problems.thrown(ProblemKind.NOT_FOUND);
    }
  }
}
