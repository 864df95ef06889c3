package dev.daicho.app.command;

import dev.daicho.app.attach.HomeOptions;
import dev.daicho.pki.Words;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.Verdict;
import dev.daicho.pki.status.Nonce;
import dev.daicho.signatures.Explain;
import dev.daicho.signatures.Explained;
import dev.daicho.signatures.Recognised;
import dev.daicho.signatures.Terms;
import dev.daicho.town.Town;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code daicho verify}: says of each file whether it may be relied on, and why. Needs no town and
 * no network.
 *
 * <p>Exit status: 0 all are accepted. 1: at least one is refused. 2: wrong usage, or a file cannot
 * be read or is nothing known. 3: none is refused, but of at least one the status cannot be told.
 */
@Command(
    name = "verify",
    description = {
      "電子証明書、CMS・PDF・XMLの署名、OCSP応答、失効リスト、タイムスタンプを、内容から見分けて検証する。町もネットワークも要らない。",
      "Verifies certificates, signatures in CMS, PDF and XML, OCSP responses, revocation lists and"
          + " time stamps, whatever each file is found to be. Needs no town and no network. Real"
          + " certificates of JPKI are refused."
    },
    exitCodeListHeading = "%n終了状態 / Exit status:%n",
    exitCodeList = {
      "0:すべて有効。All are accepted.",
      "1:無効なものがある。At least one is refused.",
      "2:使い方の誤り、または読めないファイル。Wrong usage, or a file cannot be read or is nothing known.",
      "3:無効なものはないが、失効の有無を判定できないものがある。None is refused, but a status cannot be told."
    },
    footerHeading = "%n例 / Example:%n",
    footer = {
      "  daicho pki corpus export corpus",
      "  daicho verify corpus/good/signing.cer --anchor corpus/anchors --crl corpus/good/signing.crl \\",
      "                --at 2026-04-01T12:00:00Z --explain"
    })
public final class VerifyCommand implements Callable<Integer> {

  private static final int ACCEPTED = 0;
  private static final int REFUSED = 1;
  private static final int UNREADABLE = 2;
  private static final int UNDECIDED = 3;

  /** What it may be relied on for. */
  enum For {
    SIGNING,
    LOGIN,
    ANY
  }

  private final InstantSource realTime;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "検証するもの（DERまたはPEM）。What is verified, in DER or PEM.")
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  private List<Path> files;

  @Option(names = "--explain", description = "検査を1つずつ、順に示す。Show every check in its order.")
  private boolean explain;

  @Option(
      names = "--json",
      description =
          "1件1行のJSON。One JSON object a file: file, material, verdict, decisive; with --explain"
              + " explanations.")
  private boolean json;

  @Option(
      names = "--anchor",
      paramLabel = "FILE",
      description =
          "信頼する認証局の証明書（フォルダも可）。An authority that is believed, or a folder of them (default:"
              + " the folder pki of the home).")
  private List<Path> anchors = new ArrayList<>();

  @Option(names = "--crl", paramLabel = "FILE", description = "失効リスト。A revocation list.")
  private List<Path> lists = new ArrayList<>();

  @Option(names = "--ocsp", paramLabel = "FILE", description = "OCSP応答。An OCSP response.")
  private List<Path> answers = new ArrayList<>();

  @Option(
      names = "--nonce",
      paramLabel = "HEX",
      description = "OCSPで送ったノンス。The nonce that was sent with the OCSP question.")
  private @Nullable String nonce;

  @Option(
      names = "--no-status",
      description = "失効情報がなくても判定する。Do not ask for a status when none is given.")
  private boolean withoutStatus;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = Moments.class,
      description =
          "検証の時点（日付なら日本時間9時）。When it is judged: an instant, or a date, at 9:00 in Japan (default:"
              + " now, by this machine's clock).")
  private @Nullable Instant at;

  @Option(
      names = "--for",
      paramLabel = "PURPOSE",
      description =
          "用途 / For what: ${COMPLETION-CANDIDATES} (default: documents signing, certificates any).")
  private @Nullable For purpose;

  @Option(
      names = "--content",
      paramLabel = "FILE",
      description = "分離署名・タイムスタンプの対象。What is signed, or stamped, beside the signature.")
  private @Nullable Path content;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "町のフォルダ。The town's folder (default: DAICHO_HOME, else .town in the checkout).")
  private Path home = new HomeOptions().home();

  @Mixin HelpOption help = new HelpOption();

  /** The command as the program runs it. */
  public VerifyCommand() {
    this(Town.realTime());
  }

  /** The command by another clock. */
  public VerifyCommand(InstantSource realTime) {
    this.realTime = realTime;
  }

  @Override
  public Integer call() {
    Terms terms;
    try {
      terms = terms();
    } catch (AnchorFiles.Refused e) {
      return wrong(e.why());
    } catch (GivenFiles.Unreadable e) {
      return wrong(e.why());
    } catch (IllegalArgumentException e) {
      return wrong(
          new Words("--nonce: 1〜32バイトの16進数です。", "--nonce is 1 to 32 bytes in hexadecimal."));
    }
    EnumSet<Found> found = EnumSet.noneOf(Found.class);
    for (Path file : files) {
      found.add(verify(file, terms));
    }
    spec.commandLine().getOut().flush();
    if (found.contains(Found.UNREADABLE)) {
      return UNREADABLE;
    }
    if (found.contains(Found.REFUSED)) {
      return REFUSED;
    }
    return found.contains(Found.UNDECIDED) ? UNDECIDED : ACCEPTED;
  }

  private int wrong(Words why) {
    spec.commandLine().getErr().println(why.ja() + " / " + why.en());
    return UNREADABLE;
  }

  private enum Found {
    ACCEPTED,
    REFUSED,
    UNDECIDED,
    UNREADABLE
  }

  private Terms terms() throws AnchorFiles.Refused, GivenFiles.Unreadable {
    Terms terms =
        Terms.of(AnchorFiles.of(anchors, home), at == null ? realTime.instant() : at)
            .with(
                GivenFiles.status(
                    lists,
                    answers,
                    Optional.ofNullable(nonce).map(VerifyCommand::parsed),
                    !withoutStatus));
    if (purpose != null) {
      terms = terms.with(purpose(purpose));
    }
    return content == null ? terms : terms.beside(GivenFiles.read(content));
  }

  private static Nonce parsed(String hex) {
    return Nonce.of(HexFormat.of().parseHex(hex));
  }

  private static Purpose purpose(For asked) {
    return switch (asked) {
      case SIGNING -> Purpose.signing();
      case LOGIN -> Purpose.login();
      case ANY -> Purpose.any();
    };
  }

  private Found verify(Path file, Terms terms) {
    VerdictPrinter printer = new VerdictPrinter(spec.commandLine().getOut(), json, explain);
    try {
      Optional<Recognised> recognised = Recognised.of(GivenFiles.read(file));
      if (recognised.isEmpty()) {
        printer.unreadable(
            file.toString(), new Words("検証できるものではありません。", "It is nothing that is known here."));
        return Found.UNREADABLE;
      }
      Explained explained = Explain.of(recognised.get(), terms);
      printer.print(file.toString(), explained);
      return switch (explained.verdict()) {
        case Verdict.Accepted _ -> Found.ACCEPTED;
        case Verdict.Refused _ -> Found.REFUSED;
        case Verdict.Undecided _ -> Found.UNDECIDED;
      };
    } catch (GivenFiles.Unreadable e) {
      printer.unreadable(file.toString(), e.why());
      return Found.UNREADABLE;
    }
  }
}
