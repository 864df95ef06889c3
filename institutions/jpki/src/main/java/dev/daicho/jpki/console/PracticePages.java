package dev.daicho.jpki.console;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.breaking.Expected;
import dev.daicho.jpki.practice.MakePracticeCertificate;
import dev.daicho.jpki.practice.PracticeBook;
import dev.daicho.jpki.practice.PracticeCase;
import dev.daicho.jpki.practice.PracticeCertificate;
import dev.daicho.jpki.practice.PracticeFiles;
import dev.daicho.jpki.web.JpkiGround;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Parsed;
import dev.daicho.pki.profile.CertificateKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every broken case at the press of a button. */
@Controller
public final class PracticePages {

  static final String PATH = "/jpki/practice";

  private static final int MOST = 50;
  private static final String USUAL_PLACE = "092011";

  private final JpkiGround ground;
  private final MakePracticeCertificate make;
  private final PracticeBook book;
  private final ObjectProvider<CurrentStaff> staff;

  /**
   * @param ground of JPKI
   * @param make by which they are made
   * @param staff who asks
   */
  public PracticePages(
      JpkiGround ground, MakePracticeCertificate make, ObjectProvider<CurrentStaff> staff) {
    this.ground = ground;
    this.make = make;
    this.book = new PracticeBook(ground.store());
    this.staff = staff;
  }

  /** One that was made. */
  public record Line(
      long id,
      Bilingual made,
      Bilingual kind,
      String hex,
      @Nullable String certificate,
      String verdict,
      String at) {

    static Line of(PracticeCertificate one) {
      return new Line(
          one.id(),
          one.made().title(),
          Naming.words(one.kind().title()),
          one.number().hex(),
          one.onRecord() ? Naming.of(one.number()) : null,
          judged(one.made()),
          Moments.text(one.madeAt()));
    }
  }

  private static String judged(PracticeCase made) {
    return made.expected()
        .map(expected -> expected.verdict() + " " + expected.check())
        .orElse("ACCEPTED");
  }

  /** The buttons, and what was made. */
  @GetMapping(PATH)
  public String all(Model model) {
    return shown("good", CertificateKind.SIGNING.name(), USUAL_PLACE, null, model);
  }

  /**
   * Makes one, and shows it.
   *
   * @param made what is wanted, as {@link PracticeCase#code} has it
   * @param kind a {@link CertificateKind} of residents
   * @param municipality six digits
   */
  @PostMapping(PATH)
  public String make(
      @RequestParam(defaultValue = "") String made,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String municipality,
      Model model) {
    Optional<PracticeCase> which = PracticeCase.of(made);
    Optional<CertificateKind> of =
        PracticeCase.KINDS.stream().filter(one -> one.name().equals(kind)).findFirst();
    Optional<MunicipalityCode> place = place(municipality);
    if (which.isEmpty() || of.isEmpty() || place.isEmpty()) {
      return shown(
          made,
          kind,
          municipality,
          place.isEmpty()
              ? Messages.get("jpki-console.municipality.unknown")
              : Messages.get("jpki-console.make.choose"),
          model);
    }
    return switch (make.make(which.get(), of.get(), place.get(), staff.getObject().required())) {
      case MakePracticeCertificate.Made(var asked, var cards) -> {
        model.addAttribute("done", Messages.get("jpki-console.made"));
        model.addAttribute("cards", cards.stream().map(Line::of).toList());
        yield one(asked, model);
      }
      case MakePracticeCertificate.Unfit unfit ->
          shown(made, kind, municipality, Messages.get("jpki-console.make.unfit"), model);
      case MakePracticeCertificate.NotAllowed(var refusals) -> {
        model.addAttribute("refused", refusals);
        yield shown(made, kind, municipality, null, model);
      }
    };
  }

  static Optional<MunicipalityCode> place(String digits) {
    return MunicipalityCode.parse(digits) instanceof Parsed.Valid<MunicipalityCode>(var code)
        ? Optional.of(code).filter(one -> Municipalities.byCode(one).isPresent())
        : Optional.empty();
  }

  /** One of them; 404 when there is none of that number. */
  @GetMapping(PATH + "/{practice}")
  public String one(@PathVariable String practice, Model model) {
    model.addAttribute("cards", List.of());
    return one(find(book, practice), model);
  }

  static PracticeCertificate find(PracticeBook book, String id) {
    return Optional.of(id)
        .filter(digits -> digits.matches("[0-9]{1,18}"))
        .flatMap(digits -> book.find(Long.parseLong(digits)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String one(PracticeCertificate one, Model model) {
    model.addAttribute("crumbs", List.of(new Crumb(PATH, Messages.get("jpki-console.practice"))));
    model.addAttribute("line", Line.of(one));
    model.addAttribute("account", one.account());
    model.addAttribute("place", Naming.place(one.place()));
    model.addAttribute("authority", one.number().authority().title());
    model.addAttribute("password", PracticeFiles.PASSWORD);
    Expected expected = one.made().expected().orElse(null);
    model.addAttribute("expected", expected);
    model.addAttribute(
        "usage",
        Messages.get(
            "jpki-console.usage." + (PracticeCase.isForSigning(one.kind()) ? "signing" : "login")));
    model.addAttribute("commands", commands(one));
    return "jpki/practice-certificate";
  }

  private String commands(PracticeCertificate one) {
    String authority = Naming.of(one.number().authority());
    return """
    curl -O %1$s/ca/%2$s.pem
    openssl pkcs12 -in practice-%3$d.p12 -passin pass:%4$s -nodes -out practice-%3$d.pem
    openssl ocsp -issuer %2$s.pem -cert practice-%3$d.pem -url %1$s/ocsp -CAfile %2$s.pem -attime %5$d -respout practice-%3$d.ocsp
    ./daicho verify practice-%3$d.cer --anchor %2$s.pem --ocsp practice-%3$d.ocsp --for %6$s --at %7$s --explain
    """
        .formatted(
            ground.address().get(),
            authority,
            one.id(),
            PracticeFiles.PASSWORD,
            ground.town().instant().getEpochSecond(),
            PracticeCase.isForSigning(one.kind()) ? "signing" : "login",
            ground.town().instant());
  }

  private String shown(
      String made, String kind, String municipality, @Nullable Bilingual wrong, Model model) {
    Field which = Field.of("made", Messages.get("jpki-console.make.case")).with(made).needed();
    Field place =
        Field.of("municipality", Messages.get("jpki-console.make.place"))
            .with(municipality)
            .typed(Field.Keyboard.DIGITS)
            .hinting(Messages.get("jpki-console.make.place.hint"))
            .needed();
    boolean wrongPlace = wrong != null && place(municipality).isEmpty();
    model.addAttribute("made", wrong == null || wrongPlace ? which : which.wrong(wrong));
    model.addAttribute("municipality", wrong != null && wrongPlace ? place.wrong(wrong) : place);
    model.addAttribute(
        "kind", Field.of("kind", Messages.get("jpki-console.kind")).with(kind).needed());
    model.addAttribute(
        "cases",
        PracticeCase.all().stream().map(one -> new Choice(one.code(), one.title())).toList());
    model.addAttribute(
        "kinds",
        PracticeCase.KINDS.stream()
            .map(one -> new Choice(one.name(), Naming.words(one.title())))
            .toList());
    model.addAttribute("lines", book.newest(MOST).stream().map(Line::of).toList());
    return "jpki/practice";
  }
}
