package dev.daicho.jpki.console;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.publish.Disturbance;
import dev.daicho.jpki.publish.ListService;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.ListBook;
import dev.daicho.jpki.web.JpkiGround;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.signatures.Explain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.ui.Model;

/**
 * What is published of a certificate: OCSP and the newest lists are asked as anybody would. While
 * an operator disturbs everybody's answers they are not asked, since that may take half a minute.
 */
final class PublishedLook {

  private final JpkiGround ground;

  PublishedLook(JpkiGround ground) {
    this.ground = ground;
  }

  /**
   * Something that speaks of it.
   *
   * @param source what speaks
   * @param made when; empty when it does not speak
   * @param says what it says
   */
  public record Says(Bilingual source, String made, Bilingual says) {}

  void at(CertificateRecord record, List<CertificateHistory.Event> history, Model model) {
    List<Says> all = new ArrayList<>();
    if (record.state() == CertificateState.ISSUED) {
      all.add(answer(record.number()));
      all.add(list(record, false, "newest"));
      all.add(list(record, true, "changes"));
      former(record, history).ifPresent(all::add);
    }
    model.addAttribute("published", all);
  }

  private boolean disturbed(Disturbance.Target target) {
    return !ground.published().disturbances().upon("", target).isEmpty();
  }

  private static Says silent(String source) {
    return new Says(source(source), "", Messages.get("jpki-console.says.disturbed"));
  }

  private static Bilingual source(String code) {
    return Messages.get("jpki-console.source." + code);
  }

  private Says answer(CertificateNumber number) {
    if (disturbed(Disturbance.Target.STATUS)) {
      return silent("ocsp");
    }
    AuthorityAtWork authority =
        Objects.requireNonNull(ground.published().authorities().get(number.authority()));
    byte[] der = new OwnStatus(ground.published()).about(authority, number.value()).reply().der();
    return switch (StatusAnswer.read(der)) {
      case StatusAnswer.Read(var answer) -> {
        StatusAnswer.Single one = answer.statuses().getFirst();
        yield new Says(source("ocsp"), Moments.text(one.thisUpdate()), words(one.status()));
      }
      case StatusAnswer.Refused(var why) ->
          new Says(source("ocsp"), "", new Bilingual(why.name(), why.name()));
      case StatusAnswer.Malformed(var fault) ->
          throw new IllegalStateException("our own answers can be read");
    };
  }

  private static Bilingual words(CertificateStatus status) {
    return switch (status) {
      case CertificateStatus.Good good -> Messages.get("jpki-console.says.good");
      case CertificateStatus.Unknown unknown -> Messages.get("jpki-console.says.unknown");
      case CertificateStatus.Revoked(var when, var reason) -> listed(Moments.text(when), reason);
    };
  }

  private static Bilingual listed(String since, RevocationReason reason) {
    return Messages.get("jpki-console.says.revoked", Naming.words(reason.title()), since);
  }

  private Says list(CertificateRecord record, boolean changes, String source) {
    if (disturbed(Disturbance.Target.LIST)) {
      return silent(source);
    }
    String name =
        Naming.of(record.number().authority())
            + "-"
            + record.municipality().digits()
            + (changes ? "-delta" : "")
            + ".crl";
    return switch (ground.published().lists().give(name, "")) {
      case ListService.Found(var given) -> {
        RevocationList list = ((RevocationList.Read) Explain.list(bytes(given))).list();
        yield new Says(
            source(source),
            Moments.text(list.terms().thisUpdate()),
            list.find(record.number().value())
                .map(entry -> listed(Moments.text(entry.when()), entry.reason()))
                .orElseGet(() -> Messages.get("jpki-console.says.not-listed")));
      }
      case ListService.Unknown unknown ->
          new Says(source(source), "", Messages.get("jpki-console.says.no-list"));
      case ListService.NotNow notNow ->
          new Says(source(source), "", Messages.get("jpki-console.says.not-now"));
    };
  }

  private static byte[] bytes(ListService.Given given) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      given.content().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What the list before the newest said, by the record as it stood then. */
  private Optional<Says> former(CertificateRecord record, List<CertificateHistory.Event> history) {
    return new ListBook(ground.store())
        .newest(record.number().authority(), record.municipality(), true, 2).stream()
            .skip(1)
            .findFirst()
            .map(made ->
                new Says(
                    source("former"),
                    Moments.text(made.thisUpdate()),
                    Life.listed(history, made.thisUpdate())
                        .map(
                            event -> listed(Moments.text(event.at()), event.reason().orElseThrow()))
                        .orElseGet(() -> Messages.get("jpki-console.says.not-listed"))));
  }
}
