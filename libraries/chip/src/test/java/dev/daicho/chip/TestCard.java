package dev.daicho.chip;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.application.ResidentRegister;
import dev.daicho.chip.application.SurfaceCheck;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.profile.KeyType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A card whose files tell which they are, and somebody who sends commands to it. */
public final class TestCard {

  public static final String SIGNING_PASSWORD = "ABC123";
  public static final String LOGIN_PIN = "1234";
  public static final String TEXT_PIN = "5678";
  public static final String NUMBER_A = "123456789018";
  public static final String NUMBER_B = "55021720352285";
  public static final String PUK = "13572468";
  public static final String NEXT_NUMBER = "246813";
  public static final KeyPair SIGNING = pair();
  public static final KeyPair LOGIN = pair();
  public static final KeyPair OWN = pair();
  public static final KeyPair NEXT_SIGNING = KeyType.P_384.generate(new SecureRandom());
  public static final KeyPair NEXT_LOGIN = KeyType.P_384.generate(new SecureRandom());
  public static final KeyPair NEXT_OWN = KeyType.P_384.generate(new SecureRandom());
  static final int ROOM = 4096;

  private final Chip chip;
  private Card card;

  private TestCard(Chip chip, Card card) {
    this.chip = chip;
    this.card = card;
  }

  static TestCard inserted() {
    return of(Card.inserted(memory()));
  }

  /** The next card, 認証AP selected. */
  static TestCard next() {
    return of(Card.inserted(nextMemory())).in(NextAuthentication.APPLICATION.name());
  }

  /** A card as there is none, with the applications of today's and of the next. */
  static TestCard both() {
    return of(Card.inserted(bothMemories()));
  }

  static TestCard of(Card card) {
    return new TestCard(new Chip(new SplittableRandom(7)), card);
  }

  Card card() {
    return card;
  }

  Chip chip() {
    return chip;
  }

  /** Sends a command in hexadecimal digits; what comes back, too. */
  String send(String apdu) {
    return send(Bytes.hex(apdu)).encoded().toHex();
  }

  Response send(Bytes apdu) {
    Answer answer = chip.answer(card, apdu);
    card = answer.card();
    return Response.parse(answer.response());
  }

  /** Loses power before the write of that number, or after the last. */
  void tear(String apdu, int writes) {
    card = chip.torn(card, Bytes.hex(apdu), writes);
  }

  TestCard in(Bytes application) {
    String answer = send("00A4040C0A" + application.toHex());
    if (!answer.equals("9000")) {
      throw new AssertionError(answer);
    }
    return this;
  }

  TestCard inJpki() {
    return in(Jpki.ON_CARD.name());
  }

  TestCard inText() {
    return in(TextSupport.APPLICATION.name());
  }

  /** Shows a secret of the selected application. */
  String show(int file, String secret) {
    return send("002000%02X%02X%s".formatted(0x80 | file, secret.length(), ascii(secret).toHex()));
  }

  /** A text in ASCII. */
  public static Bytes ascii(String text) {
    return Bytes.text(text, StandardCharsets.US_ASCII);
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map.Entry<FileId, Content> data(int file, Bytes bytes) {
    return Map.entry(new FileId(file), new Content.Data(bytes));
  }

  private static Map.Entry<FileId, Content> secret(int file, String value, int left) {
    return Map.entry(new FileId(file), new Content.Secret(ascii(value), left));
  }

  private static Map.Entry<FileId, Content> key(int file, KeyPair pair) {
    return Map.entry(new FileId(file), new Content.Key(pair.getPrivate(), pair.getPublic()));
  }

  private static Bytes filled(int length, int with) {
    return Bytes.filled(with, length);
  }

  /** What it keeps. */
  public static Memory memory() {
    return new Memory(
        Bytes.hex("3BE000FF8131FE4514"),
        List.of(jpki(), surface(), text(), common(), register()),
        Map.of(0x0045, ascii("TEST000000000001"), 0x7F21, filled(568, 0x21)),
        ROOM);
  }

  /** What the next card keeps. */
  public static Memory nextMemory() {
    return new Memory(
        Bytes.hex("3BE000FF8131FE4514"),
        List.of(nextAuthentication(), nextSurface()),
        Map.of(0x0045, ascii("TEST000000000002")),
        ROOM);
  }

  /** What a card keeps that has the applications of today's and of the next. */
  public static Memory bothMemories() {
    Memory today = memory();
    return new Memory(
        today.reset(),
        Stream.concat(today.folders().stream(), nextMemory().folders().stream()).toList(),
        today.objects(),
        ROOM);
  }

  private static Folder nextAuthentication() {
    return NextAuthentication.APPLICATION.with(
        Map.ofEntries(
            data(NextAuthentication.SIGNING_CERTIFICATE, filled(900, 0x01)),
            data(NextAuthentication.SIGNING_AUTHORITY, filled(700, 0x02)),
            data(NextAuthentication.NUMBER, filled(17, 0x03)),
            data(NextAuthentication.ATTRIBUTES, filled(105, 0x04)),
            data(NextAuthentication.VOUCHER, filled(220, 0x05)),
            data(NextAuthentication.CERTIFICATE, filled(700, 0x07)),
            data(NextAuthentication.LOGIN_CERTIFICATE, filled(900, 0x0A)),
            data(NextAuthentication.LOGIN_AUTHORITY, filled(700, 0x0B)),
            key(NextAuthentication.LOGIN_KEY, NEXT_LOGIN),
            secret(NextAuthentication.LOGIN_PIN, LOGIN_PIN, 3),
            secret(NextAuthentication.PUK, PUK, 10),
            key(NextAuthentication.SIGNING_KEY, NEXT_SIGNING),
            secret(NextAuthentication.SIGNING_PASSWORD, SIGNING_PASSWORD, 5)));
  }

  private static Folder nextSurface() {
    return NextSurface.APPLICATION.with(
        Map.ofEntries(
            data(NextSurface.FACE, filled(8000, 0x11)),
            data(NextSurface.ATTRIBUTES, filled(105, 0x12)),
            data(NextSurface.PUBLIC_KEY, Bytes.of(NEXT_OWN.getPublic().getEncoded())),
            data(NextSurface.VOUCHER, filled(270, 0x14)),
            data(NextSurface.CERTIFICATE, filled(700, 0x15)),
            Map.entry(new FileId(NextSurface.CARD), new Content.Records(List.of(RECORD))),
            secret(NextSurface.NUMBER, NEXT_NUMBER, 10),
            key(NextSurface.KEY, NEXT_OWN)));
  }

  private static Folder jpki() {
    return Jpki.ON_CARD.with(
        Map.ofEntries(
            data(Jpki.SIGNING_CERTIFICATE, Bytes.hex("308205DC").and(filled(1500, 0x01))),
            data(Jpki.SIGNING_AUTHORITY, Bytes.hex("308203E8").and(filled(1000, 0x02))),
            data(Jpki.TOKEN, filled(160, 0x06)),
            data(Jpki.PRESENT, Bytes.hex("8F8F00")),
            data(Jpki.PROTECTED, filled(8, 0x09)),
            data(Jpki.LOGIN_CERTIFICATE, Bytes.hex("308205DC").and(filled(1500, 0x0A))),
            data(Jpki.LOGIN_AUTHORITY, Bytes.hex("308203E8").and(filled(1000, 0x0B))),
            key(Jpki.LOGIN_KEY, LOGIN),
            secret(Jpki.LOGIN_PIN, LOGIN_PIN, 3),
            key(Jpki.SIGNING_KEY, SIGNING),
            secret(Jpki.SIGNING_PASSWORD, SIGNING_PASSWORD, 5)));
  }

  private static Folder text() {
    return TextSupport.APPLICATION.with(
        Map.ofEntries(
            data(TextSupport.NUMBER, Bytes.hex("FF100C").and(ascii(NUMBER_A)).and(filled(2, 0xFF))),
            data(TextSupport.ATTRIBUTES, filled(105, 0x20)),
            data(TextSupport.SIGNATURE, filled(336, 0x30)),
            data(TextSupport.CERTIFICATE, filled(568, 0x21)),
            data(TextSupport.INFORMATION, filled(256, 0x40)),
            data(TextSupport.SESSION_KEY, filled(267, 0xA1)),
            data(TextSupport.PUBLIC_KEY, filled(536, 0x50)),
            data(TextSupport.FILLED, filled(16, 0xFF)),
            secret(TextSupport.PIN, TEXT_PIN, 3),
            secret(TextSupport.UNUSED_SECRET, "", 0),
            key(TextSupport.KEY, OWN),
            secret(TextSupport.NUMBER_A, NUMBER_A, 10),
            secret(TextSupport.NUMBER_B, NUMBER_B, 10),
            key(TextSupport.SESSION_SECRET, OWN)));
  }

  private static Folder surface() {
    return SurfaceCheck.APPLICATION.with(
        Map.ofEntries(
            data(SurfaceCheck.BIRTH, filled(545, 0x10)),
            data(SurfaceCheck.FACE, filled(9000, 0x20)),
            data(SurfaceCheck.INFORMATION, filled(330, 0x30)),
            data(SurfaceCheck.CERTIFICATE, filled(568, 0x21)),
            data(SurfaceCheck.NUMBER, filled(900, 0x40)),
            data(SurfaceCheck.FILLED, filled(16, 0xFF)),
            secret(SurfaceCheck.BIRTH_DIGITS, "550217", 10),
            secret(SurfaceCheck.NUMBER_B, NUMBER_B, 10),
            secret(SurfaceCheck.NUMBER_A, NUMBER_A, 10),
            key(SurfaceCheck.KEY, OWN)));
  }

  private static final Bytes RECORD = Bytes.hex("011C").and(ascii("9900000000000010920120360217"));

  private static Folder common() {
    return CommonCard.APPLICATION.with(
        Map.ofEntries(
            Map.entry(new FileId(CommonCard.CARD), new Content.Records(List.of(RECORD))),
            data(CommonCard.KEY_ID, filled(16, 0x39)),
            key(CommonCard.KEY, OWN),
            secret(CommonCard.PIN, "2468", 3)));
  }

  private static Folder register() {
    return ResidentRegister.APPLICATION.with(
        Map.ofEntries(
            Map.entry(new FileId(ResidentRegister.CARD), new Content.Records(List.of(RECORD))),
            secret(ResidentRegister.PIN, "1357", 3)));
  }

  static Folder slot(FreeSlot slot, int size) {
    return slot.application().with(Map.ofEntries(data(FreeSlot.OBJECT, filled(size, 0x77))));
  }
}
