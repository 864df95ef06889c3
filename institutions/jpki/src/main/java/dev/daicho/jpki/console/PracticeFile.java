package dev.daicho.jpki.console;

import dev.daicho.jpki.practice.PracticeCertificate;
import dev.daicho.jpki.practice.PracticeFiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A practice certificate as an answer over HTTP. */
final class PracticeFile {

  private PracticeFile() {}

  /** In the form that the extension means: {@code p12}, {@code pem} or {@code cer}. */
  static ResponseEntity<byte[]> of(PracticeCertificate one, String extension) {
    return switch (extension) {
      case "p12" -> answer(one, extension, "application/pkcs12", PracticeFiles.p12(one));
      case "pem" -> answer(one, extension, "application/x-pem-file", PracticeFiles.pem(one));
      default -> answer(one, extension, "application/pkix-cert", one.certificate());
    };
  }

  private static ResponseEntity<byte[]> answer(
      PracticeCertificate one, String extension, String type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"practice-%d.%s\"".formatted(one.id(), extension))
        .body(bytes);
  }
}
