package dev.daicho.chip;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.SurfaceCheck;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.CvCertificate;
import dev.daicho.chip.content.KeyId;
import dev.daicho.chip.content.RsaKey;
import dev.daicho.chip.content.Sex;
import dev.daicho.chip.content.SurfaceFace;
import dev.daicho.chip.content.TextAttributes;
import dev.daicho.chip.content.TextNumber;
import dev.daicho.chip.content.TextSignature;
import dev.daicho.chip.content.TokenInformation;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.sample.TestAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.LocalDate;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A card with certificates of a test's authority, and with text that its municipality signed. */
public final class CertifiedCard {

  public static final TestAuthority AUTHORITY = TestAuthority.PRESENT;
  public static final Certificate SIGNING = certificate(CertificateKind.SIGNING, TestCard.SIGNING);
  public static final Certificate LOGIN =
      certificate(CertificateKind.AUTHENTICATION, TestCard.LOGIN);
  public static final TextNumber NUMBER = new TextNumber(TestCard.NUMBER_A);
  public static final TextAttributes ATTRIBUTES =
      new TextAttributes("番号　花子", "栃木県宇都宮市旭一丁目１番５号", LocalDate.of(1980, 2, 17), Sex.FEMALE);
  public static final CardRecord RECORD =
      new CardRecord("990000000000001", "09201", LocalDate.of(2035, 2, 17));
  public static final Bytes PHOTO = Bytes.filled(3, 5000);

  private static final RsaKey KEY = RsaKey.of(TestCard.OWN.getPublic());
  private static final KeyId TOWN = KeyId.ofMunicipality("09201");

  private CertifiedCard() {}

  private static Certificate certificate(CertificateKind kind, KeyPair pair) {
    return AUTHORITY.issue(
        kind,
        AUTHORITY.subscriber(
            new X500Name("C=JP,CN=TEST"),
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded())));
  }

  /** What it keeps. */
  public static Memory memory() {
    Memory memory = TestCard.memory();
    memory = jpki(memory, Jpki.SIGNING_CERTIFICATE, SIGNING);
    memory = jpki(memory, Jpki.LOGIN_CERTIFICATE, LOGIN);
    memory = jpki(memory, Jpki.SIGNING_AUTHORITY, AUTHORITY.own());
    memory = jpki(memory, Jpki.LOGIN_AUTHORITY, AUTHORITY.own());
    memory =
        data(
            memory,
            Jpki.ON_CARD,
            Jpki.TOKEN,
            new TokenInformation(TokenInformation.CARD, "TEST", "DAICHO01", "TEST000000000001")
                .encoded());
    memory = text(memory, TextSupport.NUMBER, NUMBER.encoded());
    memory = text(memory, TextSupport.ATTRIBUTES, ATTRIBUTES.encoded());
    memory =
        text(
            memory,
            TextSupport.SIGNATURE,
            TextSignature.of(NUMBER, ATTRIBUTES, signed(TextSignature.signed(NUMBER, ATTRIBUTES)))
                .encoded());
    memory =
        text(
            memory,
            TextSupport.CERTIFICATE,
            new CvCertificate(
                    KeyId.TEXT_ISSUER,
                    TOWN,
                    KEY,
                    signed(CvCertificate.body(KeyId.TEXT_ISSUER, TOWN, KEY)))
                .encoded());
    memory = data(memory, SurfaceCheck.APPLICATION, SurfaceCheck.FACE, face());
    return memory.with(
        CommonCard.APPLICATION.name(),
        new FileId(CommonCard.CARD),
        new Content.Records(List.of(RECORD.encoded())));
  }

  private static Bytes face() {
    return new SurfaceFace(
            new SurfaceFace.Seen(
                ATTRIBUTES.birth(),
                ATTRIBUTES.sex(),
                KEY,
                Bytes.filled(1, 700),
                Bytes.filled(2, 2000),
                PHOTO),
            Bytes.filled(0x5A, 256),
            RECORD.expires(),
            Bytes.filled(4, 300))
        .encoded();
  }

  private static Bytes signed(Bytes message) {
    try {
      Signature signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(TestCard.OWN.getPrivate());
      signer.update(message.toArray());
      return Bytes.of(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Memory jpki(Memory memory, int file, Certificate certificate) {
    try {
      return data(memory, Jpki.ON_CARD, file, Bytes.of(certificate.getEncoded()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Memory text(Memory memory, int file, Bytes bytes) {
    return data(memory, TextSupport.APPLICATION, file, bytes);
  }

  private static Memory data(Memory memory, Application application, int file, Bytes bytes) {
    return memory.with(application.name(), new FileId(file), new Content.Data(bytes));
  }
}
