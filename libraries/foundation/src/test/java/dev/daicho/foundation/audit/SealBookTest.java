package dev.daicho.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealBookTest {

  private final Path file;
  private final SealBook book;

  SealBookTest(@TempDir Path folder) {
    file = folder.resolve("seals/alpha");
    book = new SealBook(file);
  }

  private static SealRow seal(long number) {
    byte[] head = new byte[32];
    Arrays.fill(head, (byte) number);
    return new SealRow(number, new SealRow.Place(number, number), 1, head);
  }

  private static String line(int number) {
    return number + " " + "%02x".formatted(number).repeat(32) + "\n";
  }

  private void append(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  @Test
  void aBookThatIsNotThereIsEmpty() {
    assertThat(book.last()).isZero();
    assertThat(book.contents().heads()).isEmpty();
    book.publish(List.of());
    assertThat(file).doesNotExist();
  }

  @Test
  void headsAreAppendedOneALine() throws IOException {
    book.publish(List.of(seal(1), seal(2)));
    book.publish(List.of(seal(3)));
    assertThat(Files.readString(file)).isEqualTo(line(1) + line(2) + line(3));
    assertThat(book.last()).isEqualTo(3);
    assertThat(book.contents().heads())
        .extracting(SealBook.Published::seal)
        .containsExactly(1L, 2L, 3L);
    assertThat(book.contents().unreadable()).isEmpty();
  }

  @Test
  void aLineThatACrashBrokeOffIsWrittenAnewWhereverItBroke() throws IOException {
    book.publish(List.of(seal(1)));
    for (int length = 1; length < line(2).length(); length++) {
      Files.writeString(file, line(1) + line(2).substring(0, length));
      assertThat(book.last()).as("%d characters", length).isEqualTo(1);
      assertThat(book.contents().heads()).hasSize(1);
      book.publish(List.of(seal(2)));
      assertThat(Files.readString(file)).isEqualTo(line(1) + line(2));
    }
    Files.writeString(file, "1 0101");
    assertThat(book.last()).isZero();
    book.publish(List.of(seal(1)));
    assertThat(Files.readString(file)).isEqualTo(line(1));
  }

  @Test
  void whatIsNoHeadIsNamedAndPassedOver() throws IOException {
    book.publish(List.of(seal(1)));
    append("something else\n");
    assertThat(book.last()).isEqualTo(1);
    book.publish(List.of(seal(2)));
    append("3 " + "AB".repeat(32) + "\n" + "x".repeat(500) + "\n");
    assertThat(book.last()).isEqualTo(2);
    assertThat(book.contents().heads()).hasSize(2);
    assertThat(book.contents().unreadable()).containsExactly(2, 4, 5);
  }
}
