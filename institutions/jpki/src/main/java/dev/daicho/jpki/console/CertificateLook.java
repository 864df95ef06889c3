package dev.daicho.jpki.console;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.practice.PracticeBook;
import dev.daicho.jpki.procedure.CertificateLinks;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.LinkBook;
import dev.daicho.jpki.web.JpkiGround;
import dev.daicho.jpki.webhook.Webhooks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What the page of a certificate shows. */
final class CertificateLook {

  private static final int MOST = 50;

  private final JpkiGround ground;
  private final CertificateBook book;
  private final CertificateHistory history;
  private final CertificateLinks links;
  private final Webhooks webhooks;
  private final PracticeBook practice;

  CertificateLook(JpkiGround ground) {
    this.ground = ground;
    this.book = new CertificateBook(ground.store());
    this.history = new CertificateHistory(ground.store());
    this.links = new CertificateLinks(book, new LinkBook(ground.store()));
    this.webhooks = new Webhooks(ground.store());
    this.practice = new PracticeBook(ground.store());
  }

  /** A certificate that belongs to it. */
  public record Link(Bilingual relation, String name, String hex) {}

  /** What a party was or will be told, in real time. */
  public record Told(
      String party, long number, String body, int attempts, Bilingual how, String when) {}

  void at(CertificateRecord record, Model model) {
    Instant now = ground.town().instant();
    List<CertificateHistory.Event> events = history.of(record.number());
    Standing standing = Standing.of(record, now);
    List<Life.Event> life = Life.of(record, events, now);
    model.addAttribute("record", record);
    model.addAttribute("hex", record.number().hex());
    model.addAttribute("authority", record.number().authority().title());
    model.addAttribute("kind", Naming.words(record.kind().title()));
    model.addAttribute("place", Naming.place(record.municipality()));
    model.addAttribute("from", Moments.text(record.validity().from()));
    model.addAttribute("until", Moments.text(record.validity().until()));
    model.addAttribute("standing", standing.title());
    model.addAttribute("standingCode", standing.code());
    model.addAttribute("life", life);
    Bilingual title = Messages.get("jpki-console.life");
    Bilingual what = Messages.get("jpki-console.life.what");
    model.addAttribute(
        "lying", new LifeDrawing(life).lying(new Caption("life-lying", title.both(), what.both())));
    model.addAttribute(
        "standingLine",
        new LifeDrawing(life).standing(new Caption("life-standing", title.both(), what.both())));
    model.addAttribute("links", links(record.number(), now));
    model.addAttribute(
        "fields", book.certificate(record.number()).map(CertificateFields::of).orElse(List.of()));
    model.addAttribute("told", told(record.number()));
    model.addAttribute("practice", practice.find(record.number()).orElse(null));
    boolean over = standing == Standing.REVOKED || standing == Standing.EXPIRED;
    model.addAttribute("mayAct", !over && record.state() == CertificateState.ISSUED);
    model.addAttribute("held", record.isHeld());
    new PublishedLook(ground).at(record, events, model);
  }

  private List<Link> links(CertificateNumber number, Instant now) {
    List<Link> all = new ArrayList<>();
    link(all, "other-on-card", links.otherOnCard(number, now));
    link(all, "on-phone", links.onPhone(number, now));
    link(all, "on-card", links.onCard(number, now));
    link(all, "former", links.former(number, now));
    link(all, "next", links.next(number, now));
    return all;
  }

  private static void link(List<Link> all, String relation, Optional<CertificateNumber> found) {
    found.ifPresent(number ->
        all.add(
            new Link(
                Messages.get("jpki-console.link." + relation), Naming.of(number), number.hex())));
  }

  private List<Told> told(CertificateNumber number) {
    return webhooks.about(number, MOST).stream()
        .map(one -> {
          Instant delivered = one.deliveredAt();
          Instant next = one.nextTry();
          String failure = one.lastFailure();
          if (delivered != null) {
            return told(one, Messages.get("jpki-console.told.delivered"), delivered);
          }
          return told(
              one,
              failure == null
                  ? Messages.get("jpki-console.told.waits")
                  : Messages.get("jpki-console.told.failed", failure),
              next);
        })
        .toList();
  }

  private static Told told(Webhooks.Delivery one, Bilingual how, @Nullable Instant when) {
    return new Told(
        one.party(),
        one.number(),
        one.body(),
        one.attempts(),
        how,
        when == null ? "" : when.toString());
  }
}
