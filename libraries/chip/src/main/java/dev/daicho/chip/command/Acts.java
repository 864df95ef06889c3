package dev.daicho.chip.command;

import java.util.List;
import java.util.stream.Stream;

/** The commands that applications choose from. */
public final class Acts {

  private static final List<Act> EVERYWHERE =
      List.of(
          new SelectFile(),
          new ReadBinary(),
          new Verify(),
          new GetChallenge(),
          new GetData(),
          new GetResponse(),
          new LastCommand());

  private Acts() {}

  /** What is accepted also while no application is selected. */
  public static List<Act> everywhere() {
    return EVERYWHERE;
  }

  /** With those, what an application accepts. */
  public static List<Act> and(Act... more) {
    return Stream.concat(EVERYWHERE.stream(), Stream.of(more)).toList();
  }

  /** READ RECORD. */
  public static Act readRecord() {
    return new ReadRecord();
  }

  /** CHANGE REFERENCE DATA. */
  public static Act changeReferenceData() {
    return ChangeSecret.referenceData();
  }

  /** CHANGE KEY. */
  public static Act changeKey() {
    return ChangeSecret.key();
  }

  /** RESET RETRY COUNTER: a PUK unblocks a PIN. */
  public static Act unblock(int pin, int puk) {
    return UnblockSecret.of(pin, puk);
  }

  /** COMPUTE DIGITAL SIGNATURE, with keys of RSA that are named. */
  public static Act sign() {
    return ComputeSignature.named(RsaScheme::of);
  }

  /** COMPUTE DIGITAL SIGNATURE, where P2 00 means one key of RSA. */
  public static Act signWith(int key) {
    return ComputeSignature.withOwn(key, RsaScheme::of);
  }

  /** COMPUTE DIGITAL SIGNATURE, with keys of P-384 that are named. */
  public static Act signByCurve() {
    return ComputeSignature.named(EcScheme::of);
  }

  /** INTERNAL AUTHENTICATE, with a key of RSA. */
  public static Act internalAuthenticate() {
    return new InternalAuthenticate(RsaScheme.HASHED_WITH_INFO);
  }

  /** INTERNAL AUTHENTICATE, with a key of P-384. */
  public static Act internalAuthenticateByCurve() {
    return new InternalAuthenticate(EcScheme.HASHED);
  }

  /** SET SESSION KEY. */
  public static Act setSessionKey(int pin, int key) {
    return SetSessionKey.of(pin, key);
  }
}
