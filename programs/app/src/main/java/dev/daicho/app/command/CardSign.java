package dev.daicho.app.command;

import dev.daicho.reader.CardCertificate;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.signatures.Packaging;
import dev.daicho.signatures.SignCms;
import dev.daicho.signatures.SignPdf;
import dev.daicho.signatures.Signer;
import dev.daicho.signatures.SigningOutcome;
import dev.daicho.town.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code daicho card sign}: documents signed with the card's key. */
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    description = {
      "署名用電子証明書（--key login なら利用者証明用）の鍵で署名する。FILE.p7s（CMS、分離署名）を作り、PDFにはFILE.signed.pdfも作る。",
      "Signs with the key of the signing certificate (of the other by --key login): makes FILE.p7s, a"
          + " CMS signature beside the file, and of a PDF FILE.signed.pdf, too."
    },
    footer = {
      "",
      "Example: ./daicho card sign --persona hanako --pin ABC123 contract.pdf",
      "         ./daicho verify contract.signed.pdf --no-status"
    })
public final class CardSign extends CardCommand {

  /** Which of the card's two. */
  enum KeyChoice {
    SIGNING(CardCertificate.SIGNING, Pin.SIGNING),
    LOGIN(CardCertificate.LOGIN, Pin.LOGIN);

    private final CardCertificate certificate;
    private final Pin pin;

    KeyChoice(CardCertificate certificate, Pin pin) {
      this.certificate = certificate;
      this.pin = pin;
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "what is signed")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--key", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private KeyChoice key = KeyChoice.SIGNING;

  @Option(
      names = "--around",
      description = "文書を包む署名 FILE.p7m にする。A CMS signature around the file, FILE.p7m.")
  private boolean around;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      converter = Moments.class,
      description =
          "署名の時点。The time of signing that is claimed: an instant, or a date, at 9:00 in Japan"
              + " (default: now, by this machine's clock).")
  private @Nullable Instant time;

  @Override
  protected void run(MyNumberCard card) throws IOException, CardRefused {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      try {
        contents.add(GivenFiles.read(file));
      } catch (GivenFiles.Unreadable e) {
        throw new CardRefused(e.why());
      }
    }
    show(card, key.pin);
    Signer signer = read(card.signer(key.certificate));
    Instant at = time == null ? Town.realTime().instant() : time;
    for (int i = 0; i < files.size(); i++) {
      sign(signer, files.get(i), contents.get(i), at);
    }
  }

  private void sign(Signer signer, Path file, byte[] content, Instant at)
      throws IOException, CardRefused {
    write(
        file,
        around ? file + ".p7m" : file + ".p7s",
        new SignCms(signer, Optional.empty())
            .sign(content, around ? Packaging.ENVELOPING : Packaging.DETACHED, at));
    String name = file.toString();
    if (name.endsWith(".pdf")) {
      write(
          file,
          name.substring(0, name.length() - 3) + "signed.pdf",
          new SignPdf(signer, Optional.empty()).sign(content, at));
    }
  }

  private void write(Path file, String to, SigningOutcome outcome) throws IOException, CardRefused {
    switch (outcome) {
      case SigningOutcome.Signed(var bytes) -> {
        Files.write(Path.of(to), bytes);
        out().println(to);
      }
      case SigningOutcome.NotSigned(var why, var seen) ->
          throw new CardRefused(
              "%s: %s（%s）".formatted(file, why.words().ja(), seen),
              "%s: %s (%s)".formatted(file, why.words().en(), seen));
    }
  }
}
