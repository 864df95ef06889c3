package dev.daicho.card.web;

import dev.daicho.card.picture.Photograph;
import dev.daicho.card.reader.CardReader;
import dev.daicho.card.reader.CardReaders;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.content.SurfaceFace;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pictures on the face of a card that a reader has, from its surface application. */
@RestController
final class CardPictures {

  private static final String OF_CARD = CardReaderPages.READER;

  private final CardReaders readers;

  CardPictures(CardReaders readers) {
    this.readers = readers;
  }

  /** The name as it is printed. */
  @GetMapping(OF_CARD + "/name.png")
  ResponseEntity<byte[]> name(@PathVariable String persona) {
    return picture(persona, face -> Optional.of(face.seen().name()));
  }

  /** The address as it is printed. */
  @GetMapping(OF_CARD + "/address.png")
  ResponseEntity<byte[]> address(@PathVariable String persona) {
    return picture(persona, face -> Optional.of(face.seen().address()));
  }

  /** The photograph, which browsers do not show as it is on the card (JPEG 2000). */
  @GetMapping(OF_CARD + "/photograph.png")
  ResponseEntity<byte[]> photograph(@PathVariable String persona) {
    return picture(persona, face -> png(face.seen().photo()));
  }

  private static Optional<Bytes> png(Bytes photograph) {
    try {
      return Optional.of(Photograph.png(photograph));
    } catch (IOException e) {
      // The card is broken: it has no photograph.
      return Optional.empty();
    }
  }

  private ResponseEntity<byte[]> picture(
      String persona, Function<SurfaceFace, Optional<Bytes>> which) {
    return readers
        .of(persona)
        .map(CardReader::memory)
        .flatMap(CardLook::face)
        .flatMap(which)
        .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png.toArray()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
