package dev.daicho.app.command;

import dev.daicho.card.picture.Photograph;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.content.SurfaceFace;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code daicho card photo}: the photograph from the chip as a file. */
@Command(
    name = "photo",
    mixinStandardHelpOptions = true,
    description = {
      "カードの顔写真をファイルに書く。照合番号Aとなる個人番号を、券面事項入力補助用暗証番号（4桁）で読んでから使う。",
      "Writes the photograph into a file. The individual number, which opens it, is read first with"
          + " the PIN of the text application (four digits)."
    },
    footer = {"", "Example: ./daicho card photo --persona hanako --out hanako.png"})
public final class CardPhoto extends CardCommand {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = ".png, or .jp2 as it is on the card (JPEG 2000, grey)")
  private Path file = Path.of("");

  @Override
  protected void run(MyNumberCard card) throws IOException, CardRefused {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png") && !name.endsWith(".jp2")) {
      throw new CardRefused(
          file + ": .png か .jp2 で終わる名前にしてください。", file + ": it has to end in .png or .jp2.");
    }
    show(card, Pin.TEXT);
    Bytes photo = face(card).seen().photo();
    Files.write(file, (name.endsWith(".png") ? Photograph.png(photo) : photo).toArray());
    out().println(file);
  }

  /** The face, which the number opens; the PIN of the text application has been shown. */
  static SurfaceFace face(MyNumberCard card) throws IOException, CardRefused {
    String number = read(card.number()).digits();
    PinShown shown = card.verify(Pin.SURFACE_NUMBER_A, number);
    if (!(shown instanceof PinShown.Right)) {
      throw new CardRefused(shown.words());
    }
    return read(card.face());
  }
}
