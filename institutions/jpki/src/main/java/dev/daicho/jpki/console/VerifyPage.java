package dev.daicho.jpki.console;

import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.web.JpkiGround;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.Outcome;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.signatures.Explain;
import dev.daicho.signatures.Explained;
import dev.daicho.signatures.GivenStatus;
import dev.daicho.signatures.JudgedSignature;
import dev.daicho.signatures.Recognised;
import dev.daicho.signatures.Terms;
import dev.daicho.signatures.Verdict;
import dev.daicho.signatures.VerificationContext;
import dev.daicho.signatures.VerifySignatures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Explains what somebody sends: a certificate, a signed document, a list, an answer. The town's own
 * authorities are believed, its own OCSP is asked, its own clock counts. Nothing is kept.
 */
@Controller
public final class VerifyPage {

  static final String PATH = "/jpki/verify";

  /** Of a file, in bytes. */
  private static final long LARGEST = 5L << 20;

  private static final String OCSP = "ocsp";

  private final JpkiGround ground;
  private final OwnStatus status;

  /**
   * @param ground of JPKI
   */
  public VerifyPage(JpkiGround ground) {
    this.ground = ground;
    this.status = new OwnStatus(ground.published());
  }

  /** One check, and what came of it. */
  public record Check(
      String name,
      String outcomeCode,
      Bilingual outcome,
      String clause,
      Bilingual demand,
      List<Seen> seen,
      @Nullable Bilingual why) {

    static Check of(Checked one) {
      return new Check(
          one.check(),
          code(one.outcome()),
          Naming.words(one.outcome().title()),
          one.clause().document() + " " + one.clause().section(),
          Naming.words(one.clause().words()),
          one.fields().stream()
              .map(field -> new Seen(Naming.words(field.label()), Naming.words(field.text())))
              .toList(),
          one.why().map(Naming::words).orElse(null));
    }

    private static String code(Outcome outcome) {
      return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A decoded field that a check looked at. */
  public record Seen(Bilingual label, Bilingual text) {}

  /** All checks of one certificate or one signature. */
  public record Looked(
      Bilingual about,
      String verdictCode,
      Bilingual verdict,
      @Nullable Check decisive,
      List<Check> checks) {

    static Looked of(Explanation one) {
      return new Looked(
          Naming.words(one.about()),
          one.verdict().code().toLowerCase(Locale.ROOT),
          Naming.words(one.verdict().title()),
          one.verdict().first().map(Check::of).orElse(null),
          one.checks().stream().map(Check::of).toList());
    }
  }

  /** The form. */
  @GetMapping(PATH)
  public String form(Model model) {
    return shown("", OCSP, null, model);
  }

  /**
   * Explains a file.
   *
   * @param file what is to be explained
   * @param content what is signed or stamped beside it
   * @param usage {@code signing} or {@code login}; whatever fits when it is empty
   * @param status {@code ocsp} for the town's own OCSP; else none is asked for
   */
  @PostMapping(PATH)
  public String explain(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable MultipartFile content,
      @RequestParam(defaultValue = "") String usage,
      @RequestParam(defaultValue = "") String status,
      Model model)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return shown(usage, status, Messages.get("jpki-console.file.missing"), model);
    }
    if (file.getSize() > LARGEST || (content != null && content.getSize() > LARGEST)) {
      return shown(usage, status, Messages.get("jpki-console.file.too-large"), model);
    }
    Optional<byte[]> beside =
        content == null || content.isEmpty() ? Optional.empty() : Optional.of(content.getBytes());
    Optional<Recognised> recognised = Recognised.of(file.getBytes());
    if (recognised.isEmpty()) {
      return shown(usage, status, Messages.get("jpki-console.file.unknown"), model);
    }
    Explained explained =
        Explain.of(recognised.get(), terms(recognised.get(), beside, usage, status.equals(OCSP)));
    model.addAttribute("material", Naming.words(explained.material().title()));
    model.addAttribute("verdict", Naming.words(explained.verdict().title()));
    model.addAttribute("verdictCode", explained.verdict().code().toLowerCase(Locale.ROOT));
    model.addAttribute("at", Moments.text(ground.town().instant()));
    model.addAttribute("looked", explained.explanations().stream().map(Looked::of).toList());
    return shown(usage, status, null, model);
  }

  private Terms terms(Recognised recognised, Optional<byte[]> beside, String usage, boolean ask) {
    Instant now = ground.town().instant();
    Terms terms = Terms.of(TrustAnchors.of(ground.published().anchors()), now);
    if (ask) {
      terms =
          terms.with(
              new GivenStatus(List.of(), answers(recognised, beside), Optional.empty(), true));
    }
    terms =
        switch (usage) {
          case "signing" -> terms.with(Purpose.signing());
          case "login" -> terms.with(Purpose.login());
          default -> terms;
        };
    return beside.isPresent() ? terms.beside(beside.get()) : terms;
  }

  /** What our own OCSP says of every certificate that somebody signed with. */
  private List<StatusAnswer.Reading> answers(Recognised recognised, Optional<byte[]> beside) {
    Stream<byte[]> certificates =
        switch (recognised.material()) {
          case CERTIFICATE -> Stream.of(recognised.bytes());
          case CMS, PDF, XML -> signers(recognised.bytes(), beside);
          default -> Stream.of();
        };
    return certificates.flatMap(one -> status.about(one).stream()).map(StatusAnswer::read).toList();
  }

  /** Several may be by one signer, who is asked about once. */
  private Stream<byte[]> signers(byte[] document, Optional<byte[]> beside) {
    return switch (VerifySignatures.verify(
        document, beside, new VerificationContext(ground.town().instant()))) {
      case Verdict.Judged judged ->
          judged.signatures().stream()
              .map(JudgedSignature::signer)
              .flatMap(Optional::stream)
              .map(ByteBuffer::wrap)
              .distinct()
              .map(ByteBuffer::array);
      case Verdict.Unjudged unjudged -> Stream.of();
    };
  }

  private String shown(String usage, String asked, @Nullable Bilingual wrong, Model model) {
    Field file =
        Field.of("file", Messages.get("jpki-console.file"))
            .needed()
            .hinting(Messages.get("jpki-console.file.hint"));
    model.addAttribute("file", wrong == null ? file : file.wrong(wrong));
    model.addAttribute(
        "contentField",
        Field.of("content", Messages.get("jpki-console.content"))
            .hinting(Messages.get("jpki-console.content.hint")));
    model.addAttribute("usage", Field.of("usage", Messages.get("jpki-console.usage")).with(usage));
    model.addAttribute("usages", choices("usage", "", "signing", "login"));
    model.addAttribute(
        "statusField", Field.of("status", Messages.get("jpki-console.status")).with(asked));
    model.addAttribute("statuses", choices("status", OCSP, ""));
    return "jpki/verify";
  }

  private static List<Choice> choices(String field, String... values) {
    return Arrays.stream(values)
        .map(value ->
            new Choice(
                value,
                Messages.get("jpki-console." + field + "." + (value.isEmpty() ? "none" : value))))
        .toList();
  }
}
