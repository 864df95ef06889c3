package dev.daicho.oversight.reading;

import static dev.daicho.oversight.Answers.given;
import static dev.daicho.oversight.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

  @TempDir private Path folder;

  @Test
  void of_givesEveryByte() throws IOException {
    Path file = Files.write(folder.resolve("a.csv"), new byte[] {1, 0, -1});

    assertThat(given(FileContent.of(file))).containsExactly(1, 0, -1);
  }

  @Test
  void of_refusesAFileThatIsNotThere() {
    Path file = folder.resolve("none.csv");

    assertThat(refused(FileContent.of(file)).message().ja()).isEqualTo(file + ": 読み取れるファイルが必要です。");
    assertThat(refused(FileContent.of(file)).message().en())
        .isEqualTo(file + ": expected a file that can be read.");
  }

  @Test
  void of_refusesAFolder() {
    assertThat(refused(FileContent.of(folder)).rule()).isEqualTo("file.readable");
  }

  @Test
  void of_refusesWhatIsTooLarge() throws IOException {
    Path file = folder.resolve("sparse.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(FileContent.GREATEST_BYTES + 1L);
    }

    assertThat(refused(FileContent.of(file)).rule()).isEqualTo("file.size");
  }
}
