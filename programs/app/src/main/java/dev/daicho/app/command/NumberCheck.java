package dev.daicho.app.command;

import dev.daicho.numbers.NumberKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code daicho number check}: says of each number, in the order given, whether it is valid, and if
 * not, why.
 *
 * <p>Exit status: 0 when all are valid. 1: at least one is not. 2: wrong usage, or standard input
 * cannot be read, or nobody reads the answers any more.
 */
@Command(
    name = "check",
    description = {
      "番号の桁数、文字、検査用数字、団体の有無を調べ、入力の順に1行ずつ答える。",
      "Checks length, characters, check digit and municipality of each number, and answers in the"
          + " order given. Full-width digits, spaces, and hyphens between digits are read as people"
          + " mean them."
    },
    exitCodeListHeading = "%n終了状態 / Exit status:%n",
    exitCodeList = {
      "0:すべて正しい。All numbers are valid.",
      "1:誤った番号がある。At least one number is invalid.",
      "2:使い方の誤り、または入出力の失敗。Wrong usage, or input or output failed."
    },
    footerHeading = "%n例 / Example:%n",
    footer = {
      "  daicho number check --kind individual-number 123456789018",
      "  daicho number check --kind municipality-code --json 131016 011002",
      "  daicho number check --kind corporate-number - < numbers.txt"
    })
public final class NumberCheck implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      converter = KindByName.class,
      completionCandidates = KindNames.class,
      description = "番号の種類 / What the numbers are: ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  private NumberKind kind;

  @Option(
      names = "--json",
      description = "1件1行のJSON。Print each answer as a JSON object: number, valid, reason.")
  private boolean json;

  @Mixin HelpOption help = new HelpOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "NUMBER",
      description = "番号。- は標準入力から1行に1つ。A number; - reads one a line from standard input.")
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  private List<String> numbers;

  /** The command as the program runs it. */
  public NumberCheck() {
    this(System.in);
  }

  /** The command with another standard input, which is read as UTF-8. */
  public NumberCheck(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    boolean allValid = true;
    try {
      for (String number : numbers) {
        allValid &=
            number.equals(STANDARD_INPUT)
                ? checkStandardInput()
                : report(NumberVerdict.of(kind, number));
      }
    } catch (IOException e) {
      spec.commandLine().getErr().println("number check stopped: " + e.getMessage());
      return spec.exitCodeOnInvalidInput();
    }
    return allValid ? 0 : 1;
  }

  private boolean checkStandardInput() throws IOException {
    boolean allValid = true;
    NumberLines lines = new NumberLines(standardInput);
    for (var line = lines.next(); line != null; line = lines.next()) {
      allValid &=
          report(
              line.cut()
                  ? NumberVerdict.lineTooLong(line.text())
                  : NumberVerdict.of(kind, line.text()));
    }
    return allValid;
  }

  /** Answers at once, so that the other end of a pipe need not wait; gives whether it is valid. */
  private boolean report(NumberVerdict verdict) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? verdict.json() : verdict.text());
    if (out.checkError()) {
      throw new IOException("the answers cannot be written");
    }
    return verdict.valid();
  }

  private static final class KindByName implements ITypeConverter<NumberKind> {
    @Override
    public NumberKind convert(String name) {
      return NumberKind.named(name)
          .orElseThrow(() ->
              new TypeConversionException(
                  "unknown kind '"
                      + name
                      + "'; the kinds are: "
                      + Arrays.stream(NumberKind.values())
                          .map(NumberKind::id)
                          .collect(Collectors.joining(", "))));
    }
  }

  private static final class KindNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(NumberKind.values()).map(NumberKind::id).iterator();
    }
  }
}
