package dev.daicho.card.web;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.Applications;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.SurfaceCheck;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.Sex;
import dev.daicho.chip.content.SurfaceFace;
import dev.daicho.chip.content.TextAttributes;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Layout;
import dev.daicho.chip.memory.Memory;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is on a card, looked at from outside, so that no PIN is needed and no try is spent.
 *
 * @param face what is printed; null when the card has no pictures of it, or broken ones
 * @param room of the free area, in bytes
 * @param used of it
 */
public record CardLook(
    @Nullable Face face,
    List<Counter> counters,
    List<Chapter> applications,
    List<Chapter> free,
    int room,
    int used) {

  /** Looks at a card. */
  static CardLook of(Memory memory) {
    List<Folder> folders = memory.folders();
    return new CardLook(
        Face.of(memory).orElse(null),
        folders.stream().flatMap(CardLook::counters).toList(),
        folders.stream().filter(one -> !one.layout().inFreeArea()).map(Chapter::of).toList(),
        folders.stream().filter(one -> one.layout().inFreeArea()).map(Chapter::of).toList(),
        memory.room(),
        memory.room() - memory.free());
  }

  /** The pictures. */
  static Optional<SurfaceFace> face(Memory memory) {
    return data(memory, SurfaceCheck.APPLICATION, SurfaceCheck.FACE).flatMap(SurfaceFace::read);
  }

  private static Optional<Bytes> data(Memory memory, Application application, int file) {
    return memory
        .content(application.name(), new FileId(file))
        .filter(Content.Data.class::isInstance)
        .map(content -> ((Content.Data) content).bytes());
  }

  /**
   * What is printed on the card.
   *
   * @param name in place of its picture, for who does not see that
   * @param address the same
   */
  public record Face(
      String name,
      String address,
      LocalDate birth,
      Bilingual sex,
      LocalDate expires,
      String serial,
      String municipality) {

    private static Optional<Face> of(Memory memory) {
      return face(memory)
          .flatMap(pictures ->
              data(memory, TextSupport.APPLICATION, TextSupport.ATTRIBUTES)
                  .flatMap(TextAttributes::read)
                  .flatMap(text ->
                      record(memory)
                          .map(card ->
                              new Face(
                                  text.name(),
                                  text.address(),
                                  pictures.seen().birth(),
                                  sex(pictures.seen().sex()),
                                  pictures.expires(),
                                  card.serial(),
                                  Municipalities.byBase(card.municipality())
                                      .map(Municipality::name)
                                      .orElse(card.municipality())))));
    }

    private static Optional<CardRecord> record(Memory memory) {
      return memory
          .content(CommonCard.APPLICATION.name(), new FileId(CommonCard.CARD))
          .filter(Content.Records.class::isInstance)
          .flatMap(content -> ((Content.Records) content).records().stream().findFirst())
          .flatMap(CardRecord::read);
    }

    private static Bilingual sex(Sex sex) {
      return Messages.get(
          "card-reader.sex." + sex.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /**
   * A secret and its counter.
   *
   * @param left how many wrong ones it bears yet
   * @param limit of how many
   * @param state {@code whole}, {@code tried}, {@code blocked}, or {@code unused} when nobody ever
   *     set it
   */
  public record Counter(Bilingual application, Bilingual title, int left, int limit, String state) {

    /** The tries, drawn: those left and those used. */
    public String pips() {
      return "●".repeat(left) + "○".repeat(limit - left);
    }
  }

  private static Stream<Counter> counters(Folder folder) {
    return folder.contents().entrySet().stream()
        .filter(one -> one.getValue() instanceof Content.Secret)
        .map(one -> counter(folder, one.getKey(), (Content.Secret) one.getValue()));
  }

  private static Counter counter(Folder folder, FileId file, Content.Secret secret) {
    Layout.Row row = folder.layout().row(file).orElseThrow();
    int limit = ((Form.Secret) row.form()).limit();
    String state =
        secret.value().isEmpty()
            ? "unused"
            : secret.isBlocked() ? "blocked" : secret.left() < limit ? "tried" : "whole";
    return new Counter(
        name(folder), new Bilingual(row.ja(), row.en()), secret.left(), limit, state);
  }

  private static Bilingual name(Folder folder) {
    Application application = Applications.of(folder.layout());
    return new Bilingual(application.ja(), application.en());
  }

  /**
   * An application.
   *
   * @param aid its identifier, in hexadecimal digits
   * @param files what stands in it
   * @param size in bytes
   */
  public record Chapter(Bilingual name, String aid, List<FileRow> files, int size) {

    private static Chapter of(Folder folder) {
      return new Chapter(
          CardLook.name(folder),
          folder.name().toHex(),
          folder.contents().entrySet().stream()
              .map(one -> {
                Layout.Row row = folder.layout().row(one.getKey()).orElseThrow();
                return new FileRow(
                    one.getKey().toString(),
                    new Bilingual(row.ja(), row.en()),
                    one.getValue().size());
              })
              .toList(),
          folder.size());
    }
  }

  /** A file: its identifier, what it is, how many bytes it takes. */
  public record FileRow(String id, Bilingual name, int size) {}
}
