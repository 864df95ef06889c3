package dev.daicho.chip.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Lengths, tags and offsets are those that were measured on cards; what is written can be read. */
class ContentTest {

  private static final RsaKey KEY = RsaKey.of(TestCard.OWN.getPublic());
  private static final Bytes SIGNATURE = Bytes.filled(0x5A, 256);
  private static final LocalDate BIRTH = LocalDate.of(1980, 2, 17);
  private static final LocalDate EXPIRES = LocalDate.of(2035, 2, 17);
  private static final KeyId TOWN = KeyId.ofMunicipality("09201");

  private static final TextNumber NUMBER = new TextNumber("123456789018");
  private static final TextAttributes ATTRIBUTES =
      new TextAttributes("番号　花子", "栃木県宇都宮市旭一丁目１番５号", BIRTH, Sex.FEMALE);
  private static final SurfaceFace FACE =
      new SurfaceFace(
          new SurfaceFace.Seen(
              BIRTH,
              Sex.FEMALE,
              KEY,
              Bytes.filled(1, 700),
              Bytes.filled(2, 2000),
              Bytes.filled(3, 5000)),
          SIGNATURE,
          EXPIRES,
          Bytes.filled(4, 300));

  @Test
  void theNumberHasSeventeenBytes() {
    assertThat(NUMBER.encoded().toHex())
        .isEqualTo("FF100C" + TestCard.ascii("123456789018").toHex() + "FFFF");
    assertThat(TextNumber.read(NUMBER.encoded())).contains(NUMBER);
    assertThat(NUMBER.toString()).doesNotContain("1234");
  }

  /** The offsets of the published card of a test: 000E 0020 0059 0064, in a file of FF20 65. */
  @Test
  void theItemsBeginWhereTheirTableSays() {
    Bytes published = new TextAttributes("住基　太郎", "東京都千代田区霞が関二丁目一番１２号", BIRTH, Sex.MALE).encoded();
    assertThat(published.slice(0, 14).toHex()).isEqualTo("FF2065DF2108000E002000590064");
    assertThat(published.u16At(0x0E)).isEqualTo(0xDF22);
    assertThat(published.u16At(0x20)).isEqualTo(0xDF23);
    assertThat(published.u16At(0x59)).isEqualTo(0xDF24);
    assertThat(published.u16At(0x64)).isEqualTo(0xDF25);
    assertThat(published.length()).isEqualTo(0x64 + 4);
    Bytes longest = new TextAttributes("番号　花子", "あ".repeat(100), BIRTH, Sex.FEMALE).encoded();
    assertThat(longest.u16At(longest.u16At(12))).as("longer lengths move them").isEqualTo(0xDF24);
    assertThat(TextAttributes.read(ATTRIBUTES.encoded())).contains(ATTRIBUTES);
  }

  @Test
  void theSignatureHas336BytesAndTellsWhatItIsAbout() {
    TextSignature signature = TextSignature.of(NUMBER, ATTRIBUTES, SIGNATURE);
    assertThat(signature.encoded().length()).isEqualTo(336);
    assertThat(signature.encoded().slice(0, 8).toHex()).isEqualTo("FF3082014BDF3120");
    assertThat(signature.signed()).isEqualTo(TextSignature.signed(NUMBER, ATTRIBUTES));
    assertThat(TextSignature.read(signature.encoded())).contains(signature);
    assertThat(signature.isAbout(NUMBER)).isTrue();
    assertThat(signature.isAbout(new TextNumber("123456789026"))).isFalse();
    assertThat(signature.isAbout(ATTRIBUTES)).isTrue();
  }

  @Test
  void theCertificateHas568Bytes() {
    CvCertificate certificate = new CvCertificate(KeyId.TEXT_ISSUER, TOWN, KEY, SIGNATURE);
    assertThat(certificate.encoded().length()).isEqualTo(568);
    assertThat(certificate.encoded().slice(0, 10).toHex()).isEqualTo("7F218202335F4E820129");
    assertThat(certificate.body().length()).isEqualTo(297);
    assertThat(CvCertificate.read(certificate.encoded())).contains(certificate);
    assertThat(TOWN.encoded().toHex()).isEqualTo("36303039323031080530303100000000");
  }

  @Test
  void keysStandAsTheyDo() {
    assertThat(KEY.encoded().length()).isEqualTo(265);
    assertThat(KEY.encoded().slice(0, 9).toHex()).isEqualTo("900301000191820100");
    assertThat(RsaKey.read(KEY.encoded())).contains(KEY);
    assertThat(KEY.toKey()).isEqualTo(TestCard.OWN.getPublic());
    assertThat(TextKeys.delivery(TextKeys.delivery(KEY))).contains(KEY);
    assertThat(TextKeys.own(KEY, SIGNATURE).slice(0, 10).toHex()).isEqualTo("FF50820213DF51820109");
    assertThat(TextKeys.own(TextKeys.own(KEY, SIGNATURE))).contains(KEY);
  }

  @Test
  void whatTheApplicationsSayOfThemselvesIsLongEnough() {
    Bytes text = new TextInformation(TOWN).encoded();
    assertThat(text.length()).isEqualTo(256);
    assertThat(text.slice(0, 12).toHex()).isEqualTo("FF4082009FDF410401030E01");
    Bytes surface = new SurfaceInformation(TOWN, "09201").encoded();
    assertThat(surface.slice(0, 12).toHex()).startsWith("FF308201").contains("DF3104" + "06");
  }

  @Test
  void theSurfaceStandsAsItDoes() {
    SurfaceBirth birth = new SurfaceBirth(BIRTH, KEY, SIGNATURE);
    assertThat(birth.encoded().slice(0, 8).toHex()).isEqualTo("FF1082021EDF1108");
    assertThat(SurfaceBirth.read(birth.encoded())).contains(birth);
    SurfaceNumber number = new SurfaceNumber(Bytes.filled(9, 800), KEY, SIGNATURE);
    assertThat(SurfaceNumber.read(number.encoded())).contains(number);
    Bytes face = FACE.encoded();
    assertThat(face.slice(5, 8).toHex()).isEqualTo("DF2112");
    assertThat(face.u16At(face.u16At(8 + 2 * 5))).isEqualTo(0xDF27);
    assertThat(face.u16At(face.u16At(8 + 2 * 8))).isEqualTo(0xDF2A);
    assertThat(SurfaceFace.read(face)).contains(FACE);
    assertThat(FACE.seen().digestInfo().length()).isEqualTo(0x71 + 2);
  }

  @Test
  void theTokenHas160Bytes() {
    TokenInformation card =
        new TokenInformation(TokenInformation.CARD, "TEST", "DAICHO01", "TEST000000000001");
    assertThat(card.encoded().length()).isEqualTo(160);
    assertThat(card.encoded().slice(96, 100).toHex()).isEqualTo("0000040D");
    assertThat(TokenInformation.read(card.encoded())).contains(card);
  }

  @Test
  void theRecordAndTheNumberBStandAsTheyDo() {
    CardRecord record = new CardRecord("990000000000001", "09201", EXPIRES);
    assertThat(record.encoded().slice(0, 2).toHex()).isEqualTo("011C");
    assertThat(CardRecord.read(record.encoded())).contains(record);
    assertThat(VerificationNumberB.of(BIRTH, EXPIRES, "2285").digits()).isEqualTo("55021720352285");
    assertThat(VerificationNumberB.birthDigits(LocalDate.of(2019, 4, 30))).isEqualTo("310430");
    assertThat(VerificationNumberB.birthDigits(LocalDate.of(2019, 5, 1))).isEqualTo("010501");
    assertThatThrownBy(() -> VerificationNumberB.of(BIRTH, EXPIRES, "22"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Cut, changed or anything else: it is read or it is not, and nothing is thrown. */
  @Test
  void whatIsBrokenIsNotReadAndThrowsNothing() {
    SplittableRandom random = new SplittableRandom(11);
    List<Bytes> files =
        List.of(
            NUMBER.encoded(),
            ATTRIBUTES.encoded(),
            TextSignature.of(NUMBER, ATTRIBUTES, SIGNATURE).encoded(),
            new CvCertificate(KeyId.TEXT_ISSUER, TOWN, KEY, SIGNATURE).encoded(),
            new SurfaceBirth(BIRTH, KEY, SIGNATURE).encoded(),
            FACE.encoded(),
            new CardRecord("990000000000001", "09201", EXPIRES).encoded());
    List<Function<Bytes, ?>> readers =
        List.of(
            TextNumber::read,
            TextAttributes::read,
            TextSignature::read,
            CvCertificate::read,
            SurfaceBirth::read,
            SurfaceFace::read,
            SurfaceNumber::read,
            CardRecord::read,
            TokenInformation::read,
            RsaKey::read,
            KeyId::read);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = files.get(random.nextInt(files.size())).toArray();
      bytes[random.nextInt(Math.min(bytes.length, 40))] = (byte) random.nextInt();
      Bytes broken = Bytes.of(bytes).slice(0, random.nextInt(bytes.length + 1));
      readers.forEach(reader -> assertThat(reader.apply(broken)).isNotNull());
    }
  }
}
