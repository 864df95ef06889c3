package dev.daicho.app.command;

import dev.daicho.pki.lint.ChosenLinter;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.ListLinter;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.Shown;
import dev.daicho.signatures.Material;
import dev.daicho.signatures.Recognised;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code daicho pki lint}: whether certificates and revocation lists do as their clauses demand.
 *
 * <p>Exit status: 0 nothing was found. 1: something was, with its clause. 2: wrong usage, a file
 * cannot be read, or none of those given is a certificate or a list.
 */
@Command(
    name = "lint",
    description = {
      "証明書と失効リストが、RFC 5280・鍵の強度・JPKIのプロファイルの各条項に従うかを調べる。",
      "Whether certificates and revocation lists do as RFC 5280, key strength and JPKI's profile"
          + " demand, clause by clause. A subscriber's profile is looked at when its issuer is among"
          + " the files too."
    },
    exitCodeListHeading = "%n終了状態 / Exit status:%n",
    exitCodeList = {
      "0:何も見つからない。Nothing was found.",
      "1:条項に反するものがある。A clause is broken.",
      "2:使い方の誤り、または読めないファイル。Wrong usage, or a file cannot be read."
    },
    footerHeading = "%n例 / Example:%n",
    footer = "  daicho pki lint corpus/anchors corpus/good/signing.cer")
public final class PkiLint implements Callable<Integer> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "証明書・失効リスト、またはそのフォルダ。Certificates and lists, or folders of them.")
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  private List<Path> given;

  @Option(
      names = "--json",
      description =
          "指摘1件1行のJSON。One JSON object a finding: file, lint, document, section, demand, seen.")
  private boolean json;

  @Mixin HelpOption help = new HelpOption();

  /** One thing to look at. */
  private record One(Path file, Recognised what) {}

  @Override
  public Integer call() {
    List<One> all = new ArrayList<>();
    try {
      for (Path one : given) {
        read(one, all);
      }
    } catch (GivenFiles.Unreadable e) {
      spec.commandLine().getErr().println(e.why().ja() + " / " + e.why().en());
      return spec.exitCodeOnInvalidInput();
    }
    if (all.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("証明書も失効リストもありません。 / There is no certificate and no list.");
      return spec.exitCodeOnInvalidInput();
    }
    List<ReadCertificate> authorities = authorities(all);
    boolean found = false;
    for (One one : all) {
      found |= examine(one, authorities);
    }
    spec.commandLine().getOut().flush();
    return found ? 1 : 0;
  }

  private static void read(Path given, List<One> all) throws GivenFiles.Unreadable {
    List<Path> files = List.of(given);
    if (Files.isDirectory(given)) {
      try (Stream<Path> inside = Files.walk(given)) {
        files = inside.filter(Files::isRegularFile).sorted().toList();
      } catch (IOException e) {
        throw new GivenFiles.Unreadable(given, "読めません。", "It cannot be read.");
      }
    }
    for (Path file : files) {
      Recognised.all(GivenFiles.read(file)).stream()
          .filter(one ->
              one.material() == Material.CERTIFICATE || one.material() == Material.REVOCATION_LIST)
          .forEach(one -> all.add(new One(file, one)));
    }
  }

  private static List<ReadCertificate> authorities(List<One> all) {
    return all.stream()
        .map(one -> ReadCertificate.read(one.what().bytes()))
        .filter(ReadCertificate.Read.class::isInstance)
        .map(reading -> ((ReadCertificate.Read) reading).certificate())
        .filter(certificate -> certificate.fields().authority())
        .toList();
  }

  private boolean examine(One one, List<ReadCertificate> authorities) {
    byte[] der = one.what().bytes();
    List<Finding> findings;
    String note = "";
    if (one.what().material() == Material.CERTIFICATE) {
      ChosenLinter chosen = ChosenLinter.of(der, authorities);
      findings = chosen.linter().examine(der);
      note =
          chosen.byProfile()
              ? ""
              : " (発行者がないためJPKIのプロファイルは対象外 / without JPKI's profile, since its issuer is not there)";
    } else {
      findings = ListLinter.examine(der);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (findings.isEmpty() && !json) {
      out.println(one.file() + ": 指摘なし / nothing found" + note);
    }
    findings.forEach(finding -> out.println(json ? json(one, finding) : text(one, finding)));
    return !findings.isEmpty();
  }

  private static String text(One one, Finding finding) {
    return one.file()
        + ": "
        + finding.lint()
        + " ["
        + finding.clause().document()
        + " "
        + finding.clause().section()
        + "] "
        + finding.clause().words().ja()
        + " / "
        + finding.clause().words().en()
        + ": "
        + Shown.text(finding.seen()).en();
  }

  private static String json(One one, Finding finding) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("file", one.file().toString());
    form.put("lint", finding.lint());
    form.put("document", finding.clause().document());
    form.put("section", finding.clause().section());
    form.put("demand", finding.clause().words());
    form.put("seen", finding.seen());
    return JSON.writeValueAsString(form);
  }
}
