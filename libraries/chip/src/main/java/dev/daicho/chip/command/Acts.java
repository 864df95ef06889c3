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

  /** COMPUTE DIGITAL SIGNATURE, with keys that are named. */
  public static Act sign() {
    return ComputeSignature.named();
  }

  /** COMPUTE DIGITAL SIGNATURE, where P2 00 means one key. */
  public static Act signWith(int key) {
    return ComputeSignature.withOwn(key);
  }

  /** INTERNAL AUTHENTICATE. */
  public static Act internalAuthenticate() {
    return new InternalAuthenticate();
  }

  /** SET SESSION KEY. */
  public static Act setSessionKey(int pin, int key) {
    return SetSessionKey.of(pin, key);
  }
}
