package dev.daicho.network.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.notice.JournalView;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.operation.FollowNotice;
import dev.daicho.network.operation.Journey;
import dev.daicho.network.operation.Operation;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Parsed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The registers' latest notices, and one of them followed from the counter to J-LIS. */
@Controller
public final class NoticePages {

  static final String PATH = "/network/notices";

  private static final int MOST = 50;

  private final FollowNotice follow;
  private final CurrentStaff staff;

  public NoticePages(Operation operation, CurrentStaff staff) {
    this.follow = operation.follow();
    this.staff = staff;
  }

  /** A line of the list. */
  public record Line(
      String reference, Words.Moment told, String municipality, Bilingual type, long sequence) {

    static Line of(JournalView.Entry entry) {
      return new Line(
          entry.reference().toString(),
          Words.moment(entry.toldAt()),
          Words.place(MunicipalityCode.of(entry.municipality())),
          Words.type(entry.type()),
          entry.sequence());
    }
  }

  /**
   * The latest, newest first.
   *
   * @param municipality of which municipality (six digits); all that they see when it is empty
   * @param type of which type; all when it is empty
   */
  @GetMapping(PATH)
  public String latest(
      @RequestParam(defaultValue = "") String municipality,
      @RequestParam(defaultValue = "") String type,
      Model model) {
    Seeing seeing = Seeing.of(staff);
    MunicipalityCode whose = seeing.only();
    Field field =
        Field.of("municipality", Messages.get("operator.municipality"))
            .with(municipality)
            .typed(Field.Keyboard.DIGITS)
            .hinting(Messages.get("operator.municipality.hint"));
    if (seeing.nation() && !municipality.isBlank()) {
      switch (MunicipalityCode.parse(municipality)) {
        case Parsed.Valid<MunicipalityCode>(MunicipalityCode valid) -> whose = valid;
        case Parsed.Invalid<MunicipalityCode> invalid ->
            field =
                field.wrong(new Bilingual(invalid.fault().japanese(), invalid.fault().english()));
      }
    }
    model.addAttribute("nation", seeing.nation());
    model.addAttribute("municipality", field);
    model.addAttribute("type", Field.of("type", Messages.get("operator.type")).with(type));
    model.addAttribute(
        "types", Words.TYPES.stream().map(one -> new Choice(one, Words.type(one))).toList());
    if (field.error() == null) {
      model.addAttribute(
          "lines",
          follow.latest(whose, Words.TYPES.contains(type) ? type : null, MOST).stream()
              .map(Line::of)
              .toList());
    }
    return "network/notices";
  }

  /**
   * A stop on the way.
   *
   * @param name where
   * @param state of the stop, as a part of codes and classes
   * @param says the same in words
   * @param at when it was kept, or null
   * @param after how long after the stop before, in seconds; empty when that is not known
   * @param why it is held or stands still, or null
   */
  public record Stop(
      Bilingual name,
      String state,
      Bilingual says,
      Words.@Nullable Moment at,
      String after,
      @Nullable Bilingual why) {}

  /** One notice; 404 when it is none that they see. */
  @GetMapping(PATH + "/{notice}")
  public String notice(@PathVariable String notice, Model model) {
    Journey journey =
        JournalView.Reference.parse(notice)
            .flatMap(follow::follow)
            .filter(one -> Seeing.of(staff).sees(one.municipality()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("crumbs", List.of(new Crumb(PATH, Messages.get("operator.notices"))));
    model.addAttribute("reference", journey.reference().toString());
    model.addAttribute("municipality", Words.place(journey.municipality()));
    model.addAttribute("type", Words.type(journey.type()));
    model.addAttribute("sequence", journey.sequence());
    model.addAttribute("told", Words.moment(journey.toldAt()));
    model.addAttribute("stops", stops(journey));
    model.addAttribute("ended", journey.ended());
    return "network/notice";
  }

  private static List<Stop> stops(Journey journey) {
    List<Stop> stops = new ArrayList<>();
    stops.add(
        new Stop(
            Messages.get("operator.station.register"),
            "kept",
            Messages.get("operator.stop.told"),
            Words.moment(journey.toldAt()),
            "",
            null));
    Instant before = journey.toldAt();
    for (Journey.Stop stop : journey.stops()) {
      String state = stop.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
      Instant at = stop.at();
      stops.add(
          new Stop(
              stop.level().title(),
              state,
              Messages.get("operator.stop." + state),
              at == null ? null : Words.moment(at),
              at == null ? "" : seconds(before, at),
              why(stop)));
      before = at == null ? before : at;
    }
    return stops;
  }

  private static String seconds(Instant from, Instant to) {
    return "%.3f".formatted(Duration.between(from, to).toMillis() / 1000.0);
  }

  private static @Nullable Bilingual why(Journey.Stop stop) {
    if (stop.reason() != null) {
      return stop.reason().title();
    }
    return stop.off() == null
        ? null
        : Messages.get(
            "operator.stop.off-since",
            Words.moment(stop.off().since()).time(),
            stop.off().reason().isEmpty() ? "—" : stop.off().reason());
  }
}
