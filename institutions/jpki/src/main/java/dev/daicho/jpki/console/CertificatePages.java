package dev.daicho.jpki.console;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.decision.Decisions;
import dev.daicho.jpki.decision.Matter;
import dev.daicho.jpki.decision.ProposeDecision;
import dev.daicho.jpki.practice.PracticeBook;
import dev.daicho.jpki.practice.PracticeCertificate;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.procedure.SuspendCertificate;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.web.JpkiGround;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Certificates that are on record: found, each with its life, and acted upon by those who run JPKI.
 * What they say of their holders is not shown; that somebody looked is in the audit log.
 */
@Controller
public final class CertificatePages {

  static final String PATH = "/jpki/certificates";

  private static final int MOST = 50;
  private static final String BASIS = "公的個人認証法8条・27条";

  private final JpkiGround ground;
  private final ObjectProvider<CurrentStaff> staff;
  private final CertificateBook book;
  private final PracticeBook practice;
  private final CertificateLook look;

  /**
   * @param ground of JPKI
   * @param staff who asks
   */
  public CertificatePages(JpkiGround ground, ObjectProvider<CurrentStaff> staff) {
    this.ground = ground;
    this.staff = staff;
    this.book = new CertificateBook(ground.store());
    this.practice = new PracticeBook(ground.store());
    this.look = new CertificateLook(ground);
  }

  /** A line of the list. */
  public record Line(
      String name,
      String hex,
      Bilingual authority,
      Bilingual kind,
      String place,
      String carrier,
      String standingCode,
      Bilingual standing,
      String until,
      boolean practice) {}

  /**
   * Finds certificates.
   *
   * @param find a serial number in hexadecimal digits, or the number of a card or a phone, whole;
   *     when empty those that were made to practise with come, the newest first
   */
  @GetMapping(PATH)
  public String list(@RequestParam(defaultValue = "") String find, Model model) {
    String asked = find.strip();
    List<CertificateRecord> found = asked.isEmpty() ? ofPractice() : found(asked);
    if (!asked.isEmpty()) {
      found.forEach(record -> note("find-certificate", record));
    }
    model.addAttribute(
        "find",
        Field.of("find", Messages.get("jpki-console.find"))
            .with(asked)
            .typed(Field.Keyboard.SEARCH)
            .hinting(Messages.get("jpki-console.find.hint")));
    model.addAttribute("asked", !asked.isEmpty());
    model.addAttribute("lines", found.stream().map(this::line).toList());
    return "jpki/certificates";
  }

  private List<CertificateRecord> ofPractice() {
    return practice.newest(MOST).stream()
        .filter(PracticeCertificate::onRecord)
        .flatMap(one -> book.find(one.number()).stream())
        .toList();
  }

  private List<CertificateRecord> found(String asked) {
    return Stream.concat(
            Arrays.stream(Authority.values())
                .flatMap(authority -> Naming.number(authority, asked).stream())
                .flatMap(number -> book.find(number).stream()),
            book.on(asked, MOST).stream())
        .limit(MOST)
        .toList();
  }

  private Line line(CertificateRecord record) {
    Standing standing = Standing.of(record, ground.town().instant());
    return new Line(
        Naming.of(record.number()),
        record.number().hex(),
        record.number().authority().title(),
        Naming.words(record.kind().title()),
        Naming.place(record.municipality()),
        record.carrier(),
        standing.code(),
        standing.title(),
        Moments.text(record.validity().until()),
        practice.find(record.number()).isPresent());
  }

  /** One certificate; 404 when there is none of that number. */
  @GetMapping(PATH + "/{certificate}")
  public String one(@PathVariable("certificate") String name, Model model) {
    CertificateRecord record = record(name);
    note("look-at-certificate", record);
    return shown(record, Typed.NOTHING, model);
  }

  /**
   * Does something to it.
   *
   * @param act {@code revoke}, {@code suspend} or {@code lift}
   * @param cause a {@link RevocationCause}, for revoking
   * @param reason kept in the audit log and in the certificate's history
   */
  @PostMapping(PATH + "/{certificate}")
  public String act(
      @PathVariable("certificate") String name,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String cause,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    CertificateRecord record = record(name);
    Optional<RevocationCause> because =
        Arrays.stream(RevocationCause.values()).filter(one -> one.name().equals(cause)).findFirst();
    boolean causeMissing = act.equals("revoke") && because.isEmpty();
    if (reason.isBlank() || causeMissing) {
      return shown(record, new Typed(act, cause, reason, true, causeMissing), model);
    }
    Certificates.By by = new Certificates.By(who(), reason.strip());
    CertificateNumber number = record.number();
    return switch (act) {
      case "revoke" ->
          because.orElseThrow() == RevocationCause.RECORD_ERROR
              ? proposed(record, new Matter.RecordError(number), by, model)
              : done(
                  record,
                  act,
                  new RevokeCertificate(certificates()).revoke(number, because.get(), by),
                  model);
      case "suspend" ->
          done(record, act, new SuspendCertificate(certificates()).suspend(number, by), model);
      case "lift" -> proposed(record, new Matter.Lifting(number), by, model);
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  /** What two decide is proposed here; another operator confirms it. */
  private String proposed(
      CertificateRecord record, Matter matter, Certificates.By by, Model model) {
    Decisions decisions =
        new Decisions(
            ground.store(), ground.log(), ground.town(), ground.published()::underAllKeys);
    return done(record, "propose", new ProposeDecision(decisions).propose(matter, by), model);
  }

  private String done(CertificateRecord record, String act, Outcome<?> outcome, Model model) {
    switch (outcome) {
      case Outcome.Accepted<?> accepted ->
          model.addAttribute("done", Messages.get("jpki-console.done." + act));
      case Outcome.Refused<?>(var refusals, var met) -> model.addAttribute("refused", refusals);
    }
    return shown(book.find(record.number()).orElseThrow(), Typed.NOTHING, model);
  }

  private Certificates certificates() {
    return new Certificates(ground.store(), ground.log(), ground.town());
  }

  /** What was typed into a form, and what of it has to be asked for again. */
  private record Typed(
      String act, String cause, String reason, boolean again, boolean causeMissing) {

    private static final Typed NOTHING = new Typed("", "", "", false, false);

    /** The reason of an act's own form. */
    Field reasonOf(String form) {
      Field field =
          Field.of("reason", Messages.get("jpki-console.reason"))
              .needed()
              .hinting(Messages.get("jpki-console.reason.hint"));
      if (!act.equals(form)) {
        return field;
      }
      return again && reason.isBlank()
          ? field.wrong(Messages.get("jpki-console.reason.missing"))
          : field.with(reason);
    }

    Field causeField() {
      Field field = Field.of("cause", Messages.get("jpki-console.revoke.cause")).needed();
      return causeMissing
          ? field.wrong(Messages.get("jpki-console.cause.missing"))
          : field.with(cause);
    }
  }

  private String shown(CertificateRecord record, Typed typed, Model model) {
    model.addAttribute(
        "crumbs", List.of(new Crumb(PATH, Messages.get("jpki-console.certificates"))));
    model.addAttribute("name", Naming.of(record.number()));
    look.at(record, model);
    model.addAttribute("cause", typed.causeField());
    model.addAttribute("revokeReason", typed.reasonOf("revoke"));
    model.addAttribute("holdReason", typed.reasonOf(record.isHeld() ? "lift" : "suspend"));
    model.addAttribute(
        "causes",
        Arrays.stream(RevocationCause.values())
            .filter(one -> one.holdsFor(record.number().authority()))
            .filter(one -> one != RevocationCause.AUTHORITY_KEY_LEAKED)
            .map(one -> new Choice(one.name(), Life.words(one)))
            .toList());
    return "jpki/certificate";
  }

  private CertificateRecord record(String name) {
    return Naming.number(name)
        .flatMap(book::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Actor who() {
    return staff.getObject().required();
  }

  private void note(String act, CertificateRecord record) {
    Instant now = ground.town().instant();
    ground
        .log()
        .recordApart(
            Seal.NATION,
            new AuditEvent(
                now,
                who(),
                act,
                Messages.get("jpki-console.purpose").ja(),
                BASIS,
                Set.of("電子証明書発行記録"),
                "given",
                new AuditEvent.Person(record.holder().code(), record.number().toString())));
  }
}
