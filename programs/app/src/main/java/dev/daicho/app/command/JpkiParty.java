package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.relying.AccreditOperator;
import dev.daicho.jpki.relying.ConcludeAgreement;
import dev.daicho.jpki.relying.PartyActs;
import dev.daicho.jpki.relying.PartyKind;
import dev.daicho.jpki.relying.PartyService;
import dev.daicho.jpki.relying.RegisterCredential;
import dev.daicho.jpki.relying.RegisterParty;
import dev.daicho.jpki.relying.RelyingParty;
import dev.daicho.jpki.webhook.WebhookCourier;
import dev.daicho.town.Town;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code daicho jpki party}: a relying party enters the register of J-LIS, accredited and with an
 * agreement on every service from today, and shows who it is by a key or a TLS certificate.
 */
@Command(
    name = "party",
    mixinStandardHelpOptions = true,
    description = {
      "署名検証者を登録し、認定し、すべての提供について取決めを結ぶ。",
      "Registers a relying party, accredits it and concludes an agreement on every service. Prints"
          + " where it asks and the secret of its webhooks."
    },
    footer = {
      "",
      "Example: openssl ecparam -name prime256v1 -genkey -noout -out bank.key",
      "         openssl ec -in bank.key -pubout -out bank.pub",
      "         ./daicho jpki party --code my-bank --key bank.pub"
    })
public final class JpkiParty extends TownCommand {

  private static final String KEY_ID = "1";

  @Option(
      names = "--code",
      required = true,
      paramLabel = "CODE",
      description = "its name in the interface: 2 to 32 lower case letters, digits and hyphens")
  private String code = "";

  @Option(names = "--name", paramLabel = "NAME", description = "what it is called (default: CODE)")
  private @Nullable String name;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "its public key in PEM, RSA-2048 or P-256, for private_key_jwt; its kid is " + KEY_ID)
  private @Nullable Path key;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "its TLS client's certificate, in PEM or DER")
  private @Nullable Path certificate;

  @Override
  protected boolean makesTown() {
    return false;
  }

  /** With files as whoever typed it sees them. */
  @Override
  protected List<String> handedOver() {
    List<String> words = new ArrayList<>(List.of("jpki", "party", "--code", code));
    if (name != null) {
      words.addAll(List.of("--name", name));
    }
    if (key != null) {
      words.addAll(List.of("--key", key.toAbsolutePath().toString()));
    }
    if (certificate != null) {
      words.addAll(List.of("--certificate", certificate.toAbsolutePath().toString()));
    }
    return words;
  }

  @Override
  protected int run(Town town) {
    if (!code.matches("[a-z0-9-]{2,32}")) {
      err().println("--code は英小文字・数字・ハイフン2〜32字です / --code: 2 to 32 of a-z, 0-9 and hyphens");
      return 1;
    }
    PublicKey publicKey;
    byte[] shown;
    try {
      publicKey = key == null ? null : key(Files.readString(key));
      shown = certificate == null ? null : certificate(Files.readAllBytes(certificate));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      err().println("鍵か証明書を読めません / the key or certificate cannot be read: " + e.getMessage());
      return 1;
    }
    PartyActs.By by = new PartyActs.By(new Actor("owner", Role.JLIS_OPERATOR, null), "検証の試験");
    PartyActs acts = new PartyActs(town.jpki().store(), town.jpki().log(), town.clock());
    String title = name == null ? code : name;
    RegisterCredential credentials = new RegisterCredential(acts, town.jpki().store());
    Outcome<RelyingParty> outcome =
        new RegisterParty(acts)
            .register(
                new RegisterParty.Notification(
                    code, new Bilingual(title, title), PartyKind.ACCREDITED_OPERATOR, null),
                by)
            .flatMap(party -> new AccreditOperator(acts).accredit(code, by))
            .flatMap(party ->
                new ConcludeAgreement(acts)
                    .conclude(code, EnumSet.allOf(PartyService.class), town.clock().today(), by));
    try {
      if (publicKey != null) {
        outcome = outcome.flatMap(party -> credentials.key(code, KEY_ID, publicKey, by));
      }
      if (shown != null) {
        outcome = outcome.flatMap(party -> credentials.certificate(code, shown, by));
      }
    } catch (IllegalArgumentException e) {
      err().println("鍵はRSA-2048以上かP-256です / a key is RSA of 2048 bits or more, or P-256");
      return 1;
    }
    return told(town, outcome);
  }

  private int told(Town town, Outcome<RelyingParty> outcome) {
    if (outcome instanceof Outcome.Refused<RelyingParty>(var refusals, var met)) {
      refusals.forEach(refusal ->
          err()
              .printf(
                  "%s（%s）%n%s%n",
                  refusal.message().ja(), refusal.article(), refusal.message().en()));
      return 1;
    }
    String address = town.jpki().address().toString();
    out().println("party           " + code);
    out().println("token           " + address + "/api/v1/jpki/token");
    out().println("OCSP            " + address + "/for/" + code + "/ocsp");
    out().println("lists           " + address + "/for/" + code + "/crl/signing.crl");
    out().println("webhook secret  " + WebhookCourier.secretOf(town.secrets(), code));
    out().flush();
    return 0;
  }

  private static PublicKey key(String pem) throws GeneralSecurityException {
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
    try {
      return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
    } catch (GeneralSecurityException notElliptic) {
      return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }
  }

  private static byte[] certificate(byte[] file) throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(file))
        .getEncoded();
  }
}
