package dev.daicho.card.web;

import dev.daicho.card.reader.CardReader;
import dev.daicho.card.reader.CardReaders;
import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs put the cards of the fixed people into readers, and learn where they reach them. */
@RestController
@RequestMapping(CardReaderApi.PATH)
@Tag(name = "card", description = "個人番号カード Cards in readers")
final class CardReaderApi {

  static final String PATH = "/api/v1/card-readers";

  private final CardReaders readers;

  CardReaderApi(CardReaders readers) {
    this.readers = readers;
  }

  /**
   * Whose card is to be put in.
   *
   * @param persona the id of one of the fixed people
   */
  record CardReaderRequest(@Nullable String persona) {}

  /**
   * A reader.
   *
   * @param persona whose card it has
   * @param address where it is talked to by HTTP
   * @param inserted whether the card is in, or beside it
   */
  record CardReaderAnswer(String persona, String address, boolean inserted) {

    static CardReaderAnswer of(String persona, CardReader reader) {
      return new CardReaderAnswer(persona, reader.address().toString(), reader.isInserted());
    }
  }

  /** Those that have a card. */
  @GetMapping
  @Operation(operationId = "cardReaders", summary = "カードリーダー The readers that have a card")
  List<CardReaderAnswer> all() {
    return readers.holders().stream()
        .flatMap(one ->
            readers.of(one.id()).stream().map(reader -> CardReaderAnswer.of(one.id(), reader)))
        .toList();
  }

  /** Puts a card in. */
  @PostMapping
  @Operation(
      operationId = "putCardIntoReader",
      summary = "カードを入れる Put a card into a reader",
      description =
          "201 when a reader was opened for it, 200 when it has one already; 409 when another"
              + " program has the card.")
  ResponseEntity<CardReaderAnswer> put(@RequestBody CardReaderRequest asked) {
    String persona = asked.persona();
    if (persona == null) {
      throw Problems.thrown(ProblemKind.WRONG_TYPE, "/persona");
    }
    return switch (readers.put(persona)) {
      case CardReaders.Put.In(var reader, var opened) ->
          ResponseEntity.status(opened ? HttpStatus.CREATED : HttpStatus.OK)
              .body(CardReaderAnswer.of(persona, reader));
      case CardReaders.Put.NoCard none -> throw Problems.thrown(ProblemKind.NOT_FOUND);
      case CardReaders.Put.InUse inUse -> throw Problems.thrown(ProblemKind.CONFLICT);
    };
  }

  /** Gives a card back. */
  @DeleteMapping("/{persona}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "giveCardBack", summary = "カードを返す Give a card back")
  void giveBack(@PathVariable String persona) {
    if (!readers.giveBack(persona)) {
      throw Problems.thrown(ProblemKind.NOT_FOUND);
    }
  }
}
