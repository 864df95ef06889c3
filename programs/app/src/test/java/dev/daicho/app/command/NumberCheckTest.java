package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.NumberKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class NumberCheckTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aValidNumber() {
    assertThat(check("--kind", "individual-number", "123456789018")).isZero();
    assertThat(out).hasToString("123456789018 valid\n");
    assertThat(err).asString().isEmpty();
  }

  @Test
  void aWrongCheckDigitNamesTheRightOne() {
    assertThat(check("--kind", "individual-number", "123456789012")).isEqualTo(1);
    assertThat(out)
        .hasToString("123456789012 invalid: check digit is 2, expected 8 / 検査用数字は2ですが、8のはずです\n");
    assertThat(err).asString().isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "resident-code, 24727059608, 24727059601",
    "corporate-number, 7000012050002, 1000012050002",
    "municipality-code, 131016, 131017",
    "municipality-code, 130001, 999997", // the right check digit of nowhere
    "residence-card-number, AB12345678CD, AB12345678C1",
    "passport-number, TR1234567, TR123456",
  })
  void everyKind(String kind, String valid, String invalid) {
    assertThat(check("--kind", kind, valid)).isZero();
    assertThat(check("--kind", kind, invalid)).isEqualTo(1);
    assertThat(out)
        .asString()
        .startsWith(valid + " valid\n" + invalid + " invalid: ")
        .hasLineCount(2);
  }

  @Test
  void severalNumbersInTheirOrderAsTyped() {
    assertThat(
            check(
                "--kind",
                "individual-number",
                "1234 5678 9018",
                "12345678901",
                "１２３４－５６７８－９０１８",
                "12𠮷456789018",
                "",
                " "))
        .isEqualTo(1);
    assertThat(out)
        .hasToString(
            """
            1234 5678 9018 valid
            12345678901 invalid: length is 11, expected 12 / 11桁ですが、12桁のはずです
            １２３４－５６７８－９０１８ valid
            12𠮷456789018 invalid: character 3 is "𠮷", which cannot stand there / 3文字目の「𠮷」は使えません
             invalid: no number is given / 番号が入力されていません
              invalid: no number is given / 番号が入力されていません
            """);
  }

  @Test
  void oneALineOnStandardInput() {
    assertThat(
            checkLines(
                "\ufeff123456789018\r\n123456789012\n\n1234-5678-9018",
                "--kind",
                "individual-number",
                "-"))
        .isEqualTo(1);
    assertThat(out)
        .hasToString(
            """
            123456789018 valid
            123456789012 invalid: check digit is 2, expected 8 / 検査用数字は2ですが、8のはずです
             invalid: no number is given / 番号が入力されていません
            1234-5678-9018 valid
            """);
  }

  @Test
  void standardInputBetweenArguments() {
    assertThat(
            checkLines("131041\n131130\n", "--kind", "municipality-code", "131016", "-", "011002"))
        .isZero();
    assertThat(out).hasToString("131016 valid\n131041 valid\n131130 valid\n011002 valid\n");
  }

  @Test
  void emptyStandardInputHasNothingInvalid() {
    assertThat(checkLines("", "--kind", "resident-code", "-")).isZero();
    assertThat(out).asString().isEmpty();
  }

  @Test
  void anAnswerComesBeforeTheNextLineIsRead() {
    InputStream lines =
        new InputStream() {
          private final byte[] first = "123456789018\n".getBytes(StandardCharsets.UTF_8);
          private int read;

          @Override
          public int read() {
            throw new AssertionError("read in blocks");
          }

          @Override
          public int read(byte[] block, int offset, int length) {
            if (read > 0) {
              assertThat(out).hasToString("123456789018 valid\n");
              return -1;
            }
            System.arraycopy(first, 0, block, offset, first.length);
            read = first.length;
            return read;
          }
        };

    assertThat(run(new NumberCheck(lines), "--kind", "individual-number", "-")).isZero();
    assertThat(out).hasToString("123456789018 valid\n");
  }

  @Test
  void aHugeLineIsNeitherHeldNorTakenForANumber() {
    String start = "123456789018" + " ".repeat(NumberLines.MAX_CHARACTERS - 12);
    InputStream huge =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(bytes(start), new RepeatedByte(' ', 50_000_000), bytes("\n131016\n"))));

    assertThat(run(new NumberCheck(huge), "--kind", "individual-number", "-")).isEqualTo(1);
    assertThat(out)
        .hasToString(
            start
                + " invalid: the line is longer than 10000 characters / 1行が10000文字を超えています\n"
                + "131016 invalid: length is 6, expected 12 / 6桁ですが、12桁のはずです\n");
  }

  @Test
  void jsonHasThreeKeysOnOneLineEach() {
    assertThat(
            check(
                "--kind",
                "individual-number",
                "--json",
                "123456789018",
                "123456789012",
                "a\"\n\u0001"))
        .isEqualTo(1);
    assertThat(out)
        .hasToString(
            """
            {"number":"123456789018","valid":true,"reason":null}
            {"number":"123456789012","valid":false,"reason":"wrong-check-digit: check digit is 2, expected 8"}
            {"number":"a\\"\\n\\u0001","valid":false,"reason":"wrong-character: character 1 is \\"a\\", which cannot stand there"}
            """);
  }

  @Test
  void anUnknownKindListsTheKinds() {
    assertThat(check("--kind", "my-number", "123456789018")).isEqualTo(2);
    assertThat(out).asString().isEmpty();
    assertThat(err)
        .asString()
        .contains(
            "unknown kind 'my-number'; the kinds are: individual-number, resident-code,"
                + " corporate-number, municipality-code, residence-card-number, passport-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789018",
        "--kind individual-number",
        "--kind",
        "--kind individual-number --csv 123456789018"
      })
  void wrongUsage(String arguments) {
    assertThat(check(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(out).asString().isEmpty();
    assertThat(err).asString().contains("Usage: ");
  }

  @Test
  void helpNamesTheKindsAndShowsExamples() {
    assertThat(check("--help")).isZero();
    assertThat(out)
        .asString()
        .contains(Arrays.stream(NumberKind.values()).map(NumberKind::id).toArray(String[]::new))
        .contains("daicho number check --kind individual-number 123456789018");
  }

  @Test
  void standardInputThatCannotBeRead() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThat(run(new NumberCheck(closed), "--kind", "individual-number", "-")).isEqualTo(2);
    assertThat(err).hasToString("number check stopped: Stream closed\n");
  }

  @Test
  void stopsWhenNobodyReadsTheAnswers() {
    InputStream endless = new RepeatedByte('\n', Long.MAX_VALUE);
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    int exitCode =
        new CommandLine(new NumberCheck(endless))
            .setOut(new PrintWriter(closed))
            .setErr(new PrintWriter(err, true))
            .execute("--kind", "individual-number", "-");

    assertThat(exitCode).isEqualTo(2);
  }

  private int check(String... arguments) {
    return checkLines("", arguments);
  }

  private int checkLines(String lines, String... arguments) {
    return run(new NumberCheck(bytes(lines)), arguments);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private int run(NumberCheck command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  /** One byte over and over. */
  private static final class RepeatedByte extends InputStream {

    private final byte repeated;
    private long left;

    RepeatedByte(char repeated, long times) {
      this.repeated = (byte) repeated;
      this.left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? repeated : -1;
    }

    @Override
    public int read(byte[] block, int offset, int length) {
      int given = (int) Math.min(left, length);
      Arrays.fill(block, offset, offset + given, repeated);
      left -= given;
      return given == 0 ? -1 : given;
    }
  }
}
