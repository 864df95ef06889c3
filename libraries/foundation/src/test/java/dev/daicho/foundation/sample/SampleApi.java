package dev.daicho.foundation.sample;

import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.text.Messages;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An interface with every way to go wrong. */
@RestController
@RequestMapping("/api/v1/sample")
final class SampleApi {

  record Person(@NotBlank String name, int age, LocalDate born, List<Child> children) {}

  record Child(String name, int age) {}

  record Echo(String name) {}

  @PostMapping("/people")
  Echo people(@Valid @RequestBody Person person) {
    return new Echo(person.name());
  }

  @GetMapping(path = "/people/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  Echo person(@PathVariable int id, @RequestParam(defaultValue = "2026-11-22") LocalDate on) {
    return new Echo("person of " + on);
  }

  @GetMapping("/search")
  Echo search(@RequestParam String name, @RequestHeader("X-Purpose") String purpose) {
    return new Echo(name + purpose);
  }

  @GetMapping("/limited")
  Echo limited(@RequestParam @NotBlank String name) {
    return new Echo(name);
  }

  @PostMapping("/length")
  int length(Reader body) throws IOException {
    int length = 0;
    while (body.read() >= 0) {
      length++;
    }
    return length;
  }

  @PostMapping("/upload")
  long upload(@RequestParam MultipartFile file) {
    return file.getSize();
  }

  @GetMapping("/virtual")
  boolean virtual() {
    return Thread.currentThread().isVirtual();
  }

  @PostMapping("/refused")
  ProblemDetail refused() {
    return Problems.refused(List.of(refusal()));
  }

  @PostMapping("/forbidden")
  ProblemDetail forbidden() {
    return Problems.forbidden(
        List.of(refusal(), new Refusal("gate.other", "番号法9条", Messages.get("sample.pin.hint"))));
  }

  @GetMapping("/fault/{number}")
  Echo fault(@PathVariable String number) {
    return new Echo("" + Integer.parseInt("x" + number));
  }

  private static Refusal refusal() {
    return new Refusal("register.move-in.too-early", "住民基本台帳法22条", Messages.get("sample.refused"));
  }
}
