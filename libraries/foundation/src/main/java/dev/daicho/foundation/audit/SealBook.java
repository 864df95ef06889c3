package dev.daicho.foundation.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the heads of a keeper's audit log are published, outside of the database that they vouch
 * for: one line a seal, {@code NUMBER HEX}, only ever appended. Somebody who owns the database can
 * rewrite entries and seals alike, but not these lines.
 */
public final class SealBook {

  private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})");
  private static final int LONGEST_LINE = 18 + 1 + 64 + 1;

  private final Path file;

  public SealBook(Path file) {
    this.file = file;
  }

  /** Publishes the heads of seals, durably. A line that a crash broke off is written anew. */
  void publish(List<SealRow> seals) {
    if (seals.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (SealRow seal : seals) {
      lines
          .append(seal.seal())
          .append(' ')
          .append(HexFormat.of().formatHex(seal.head()))
          .append('\n');
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (RandomAccessFile book = new RandomAccessFile(file.toFile(), "rw")) {
        book.setLength(endOfWholeLines(book));
        book.seek(book.length());
        book.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
        book.getFD().sync();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("heads cannot be published in " + file, e);
    }
  }

  /**
   * The number of the seal published last, 0 when there is none. Reads no more than the end, unless
   * somebody has written something else there.
   */
  long last() {
    if (!Files.exists(file)) {
      return 0;
    }
    try (RandomAccessFile book = new RandomAccessFile(file.toFile(), "r")) {
      long end = endOfWholeLines(book);
      if (end == 0) {
        return 0;
      }
      String line = tail(book, end - 1).lines().reduce("", (first, second) -> second);
      Matcher matcher = LINE.matcher(line);
      return matcher.matches()
          ? Long.parseLong(matcher.group(1))
          : contents().heads().stream().mapToLong(Published::seal).max().orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException("the published heads in " + file + " cannot be read", e);
    }
  }

  /** All heads published so far, in order; a line broken off at the end is not one. */
  Contents contents() {
    List<Published> heads = new ArrayList<>();
    List<Integer> unreadable = new ArrayList<>();
    if (Files.exists(file)) {
      try {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          Matcher line = LINE.matcher(lines.get(i));
          if (line.matches()) {
            heads.add(new Published(Long.parseLong(line.group(1)), line.group(2)));
          } else {
            unreadable.add(i + 1);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the published heads in " + file + " cannot be read", e);
      }
    }
    return new Contents(heads, unreadable);
  }

  private static long endOfWholeLines(RandomAccessFile book) throws IOException {
    String tail = tail(book, book.length());
    return tail.endsWith("\n")
        ? book.length()
        : book.length() - (tail.length() - (tail.lastIndexOf('\n') + 1));
  }

  private static String tail(RandomAccessFile book, long end) throws IOException {
    byte[] bytes = new byte[(int) Math.min(end, 2L * LONGEST_LINE)];
    book.seek(end - bytes.length);
    book.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** One published head. */
  record Published(long seal, String head) {}

  /**
   * What the book says.
   *
   * @param heads the published heads
   * @param unreadable the numbers of lines that are no heads
   */
  record Contents(List<Published> heads, List<Integer> unreadable) {}
}
