package dev.daicho.card.web;

import dev.daicho.card.reader.CardBreak;
import dev.daicho.card.reader.CardGround;
import dev.daicho.card.reader.CardReader;
import dev.daicho.card.reader.CardReaders;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.Words;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The cards of the fixed people, and each in its reader: looked at, talked to, broken. */
@Controller
public final class CardReaderPages {

  static final String PATH = "/card";
  static final String READER = PATH + "/reader/{persona}";

  /** What can be chosen, in milliseconds: the slot waits as long with all that is asked of it. */
  static final List<Integer> LATENCIES = List.of(0, 200, 1000, 3000);

  private final CardReaders readers;

  /**
   * @param readers of the town
   */
  public CardReaderPages(CardReaders readers) {
    this.readers = readers;
  }

  /** Somebody in the list. */
  public record Row(CardGround.Holder holder, Bilingual where, String code) {}

  /** Who has a card. */
  @GetMapping(PATH)
  public String all(Model model) {
    model.addAttribute(
        "holders",
        readers.holders().stream()
            .map(one -> {
              String code = state(readers.of(one.id()));
              return new Row(one, Messages.get("card-reader.state." + code), code);
            })
            .toList());
    return "card/list";
  }

  private static String state(Optional<CardReader> reader) {
    return reader.map(one -> one.isInserted() ? "in" : "beside").orElse("none");
  }

  /** One reader, with the card in it or beside it, or without. */
  @GetMapping(READER)
  public String one(@PathVariable String persona, Model model) {
    return shown(holder(persona), model);
  }

  private CardGround.Holder holder(String persona) {
    return readers
        .holder(persona)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * Puts the card in, takes it out or gives it back, starts or stops PC/SC.
   *
   * @param move {@code insert}, {@code remove}, {@code give-back}, {@code pcsc-on}, {@code
   *     pcsc-off}
   */
  @PostMapping(READER)
  public String move(
      @PathVariable String persona, @RequestParam(defaultValue = "") String move, Model model) {
    CardGround.Holder holder = holder(persona);
    if (move.equals("insert")) {
      insert(holder, model);
    } else {
      CardReader reader = reader(holder);
      switch (move) {
        case "remove" -> reader.remove();
        case "give-back" -> readers.giveBack(holder.id());
        case "pcsc-on" -> readers.startPcsc(holder.id());
        case "pcsc-off" -> reader.stopPcsc();
        default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      }
      model.addAttribute("done", Messages.get("card-reader.done." + move));
    }
    return shown(holder, model);
  }

  private void insert(CardGround.Holder holder, Model model) {
    switch (readers.put(holder.id())) {
      case CardReaders.Put.In in ->
          model.addAttribute("done", Messages.get("card-reader.done.insert"));
      case CardReaders.Put.NoCard none ->
          model.addAttribute("refused", Messages.get("card-reader.refused.no-card"));
      case CardReaders.Put.InUse inUse ->
          model.addAttribute("refused", Messages.get("card-reader.refused.in-use"));
    }
  }

  private CardReader reader(CardGround.Holder holder) {
    return readers
        .of(holder.id())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * Breaks the card, or delays its answers.
   *
   * @param breakage the code of a {@link CardBreak}, or {@code latency-} and milliseconds
   */
  @PostMapping(READER + "/breakages")
  public String breaks(
      @PathVariable String persona, @RequestParam(defaultValue = "") String breakage, Model model) {
    CardGround.Holder holder = holder(persona);
    CardReader reader = reader(holder);
    Optional<CardBreak> what =
        Arrays.stream(CardBreak.values()).filter(one -> one.code().equals(breakage)).findFirst();
    Optional<Integer> late =
        LATENCIES.stream().filter(one -> breakage.equals("latency-" + one)).findFirst();
    if (late.isPresent()) {
      reader.delay(Duration.ofMillis(late.get()));
      model.addAttribute("done", Messages.get("card-reader.done.latency", late.get()));
    } else {
      breaks(
          reader,
          what.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)),
          model);
    }
    return shown(holder, model);
  }

  private static void breaks(CardReader reader, CardBreak what, Model model) {
    Bilingual done = Messages.get("card-reader.broke." + what.code());
    switch (reader.breaks(what, new Words(done.ja(), done.en()))) {
      case DONE -> model.addAttribute("done", done);
      case NOT_THERE ->
          model.addAttribute("refused", Messages.get("card-reader.refused.not-there"));
    }
  }

  private String shown(CardGround.Holder holder, Model model) {
    model.addAttribute("crumbs", List.of(new Crumb(PATH, Messages.get("card-reader.title"))));
    model.addAttribute("holder", holder);
    Optional<CardReader> reader = readers.of(holder.id());
    String code = state(reader);
    model.addAttribute("state", code);
    model.addAttribute("stateWords", Messages.get("card-reader.state." + code));
    reader.ifPresent(one -> model.addAttribute("view", ReaderView.of(one)));
    return "card/reader";
  }
}
