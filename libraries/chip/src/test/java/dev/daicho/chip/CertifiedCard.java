package dev.daicho.chip;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.application.SurfaceCheck;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.CvCertificate;
import dev.daicho.chip.content.KeyId;
import dev.daicho.chip.content.NextFace;
import dev.daicho.chip.content.NextVoucher;
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
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.TestAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A card with certificates of a test's authority, and with text that its municipality signed. */
public final class CertifiedCard {

  public static final TestAuthority AUTHORITY = TestAuthority.PRESENT;
  public static final Certificate SIGNING =
      certificate(AUTHORITY, CertificateKind.SIGNING, TestCard.SIGNING);
  public static final Certificate LOGIN =
      certificate(AUTHORITY, CertificateKind.AUTHENTICATION, TestCard.LOGIN);
  public static final TextNumber NUMBER = new TextNumber(TestCard.NUMBER_A);
  public static final TextAttributes ATTRIBUTES =
      new TextAttributes("番号　花子", "栃木県宇都宮市旭一丁目１番５号", LocalDate.of(1980, 2, 17), Sex.FEMALE);
  public static final CardRecord RECORD =
      new CardRecord("990000000000001", "09201", LocalDate.of(2035, 2, 17));
  public static final Bytes PHOTO = Bytes.filled(3, 5000);

  public static final TestAuthority NEXT_AUTHORITY = new TestAuthority(Generation.NEXT);
  public static final Certificate NEXT_ROOT = NEXT_AUTHORITY.own();
  public static final Certificate NEXT_SIGNING =
      certificate(NEXT_AUTHORITY, CertificateKind.SIGNING, TestCard.NEXT_SIGNING);
  public static final Certificate NEXT_LOGIN =
      certificate(NEXT_AUTHORITY, CertificateKind.AUTHENTICATION, TestCard.NEXT_LOGIN);
  public static final Certificate NEXT_TOWN =
      certificate(NEXT_AUTHORITY, CertificateKind.SIGNING, TestCard.NEXT_OWN);

  private static final RsaKey KEY = RsaKey.of(TestCard.OWN.getPublic());
  private static final KeyId TOWN = KeyId.ofMunicipality("09201");

  private CertifiedCard() {}

  private static Certificate certificate(
      TestAuthority authority, CertificateKind kind, KeyPair pair) {
    return authority.issue(
        kind,
        authority.subscriber(
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

  /** What the next card keeps. */
  public static Memory nextMemory() {
    Bytes face =
        new NextFace(
                ATTRIBUTES.birth(),
                RECORD.expires(),
                Bytes.filled(1, 700),
                Bytes.filled(2, 2000),
                PHOTO)
            .encoded();
    Bytes items = ATTRIBUTES.encoded();
    Application text = NextAuthentication.APPLICATION;
    Application surface = NextSurface.APPLICATION;
    Memory memory = TestCard.nextMemory();
    memory = data(memory, text, NextAuthentication.SIGNING_CERTIFICATE, der(NEXT_SIGNING));
    memory = data(memory, text, NextAuthentication.LOGIN_CERTIFICATE, der(NEXT_LOGIN));
    memory = data(memory, text, NextAuthentication.SIGNING_AUTHORITY, der(NEXT_ROOT));
    memory = data(memory, text, NextAuthentication.LOGIN_AUTHORITY, der(NEXT_ROOT));
    memory = data(memory, text, NextAuthentication.CERTIFICATE, der(NEXT_TOWN));
    memory = data(memory, text, NextAuthentication.NUMBER, NUMBER.encoded());
    memory = data(memory, text, NextAuthentication.ATTRIBUTES, items);
    memory = data(memory, text, NextAuthentication.VOUCHER, vouched(NUMBER.encoded(), items));
    memory = data(memory, surface, NextSurface.CERTIFICATE, der(NEXT_TOWN));
    memory = data(memory, surface, NextSurface.FACE, face);
    memory = data(memory, surface, NextSurface.ATTRIBUTES, items);
    memory = data(memory, surface, NextSurface.VOUCHER, vouched(face, items));
    return memory.with(
        surface.name(),
        new FileId(NextSurface.CARD),
        new Content.Records(List.of(RECORD.encoded())));
  }

  private static Bytes vouched(Bytes... files) {
    List<Bytes> digests = NextVoucher.digests(files);
    return new NextVoucher(
            digests,
            signed("SHA384withECDSA", TestCard.NEXT_OWN.getPrivate(), NextVoucher.signed(digests)))
        .encoded();
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
    return signed("SHA256withRSA", TestCard.OWN.getPrivate(), message);
  }

  private static Bytes signed(String scheme, PrivateKey key, Bytes message) {
    try {
      Signature signer = Signature.getInstance(scheme);
      signer.initSign(key);
      signer.update(message.toArray());
      return Bytes.of(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Memory jpki(Memory memory, int file, Certificate certificate) {
    return data(memory, Jpki.ON_CARD, file, der(certificate));
  }

  private static Bytes der(Certificate certificate) {
    try {
      return Bytes.of(certificate.getEncoded());
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
