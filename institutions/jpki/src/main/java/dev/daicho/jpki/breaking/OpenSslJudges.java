package dev.daicho.jpki.breaking;

import dev.daicho.pki.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How openssl looks at a sample: it accepts the twin and not the sample, or does not look at that
 * at all.
 *
 * @param command which one; {@link Command#NONE} when none looks at it
 * @param why none does
 */
public record OpenSslJudges(Command command, Optional<Words> why) {

  private static final String SIGNING = SampleTown.SIGNING_ANCHOR;
  private static final String BOTH = SampleTown.BOTH_ANCHORS;

  /** Those that are used. */
  public enum Command {
    VERIFY,
    VERIFY_STRICTLY,
    VERIFY_WITH_LISTS,
    OCSP,
    CMS,
    TIME_STAMP,
    NONE
  }

  static final OpenSslJudges VERIFY = new OpenSslJudges(Command.VERIFY, Optional.empty());
  static final OpenSslJudges STRICTLY =
      new OpenSslJudges(Command.VERIFY_STRICTLY, Optional.empty());
  static final OpenSslJudges LISTS = new OpenSslJudges(Command.VERIFY_WITH_LISTS, Optional.empty());
  static final OpenSslJudges OCSP = new OpenSslJudges(Command.OCSP, Optional.empty());
  static final OpenSslJudges CMS = new OpenSslJudges(Command.CMS, Optional.empty());
  static final OpenSslJudges STAMP = new OpenSslJudges(Command.TIME_STAMP, Optional.empty());

  static OpenSslJudges none(String ja, String en) {
    return new OpenSslJudges(Command.NONE, Optional.of(new Words(ja, en)));
  }

  /** What is typed behind {@code openssl}, in the corpus' folder; empty when none looks at it. */
  public List<String> arguments(Case one, Instant at) {
    List<String> typed = new ArrayList<>();
    String time = Long.toString(at.getEpochSecond());
    String file = one.file().path();
    switch (command) {
      case VERIFY -> typed.addAll(List.of("verify", "-CAfile", BOTH, "-attime", time, file));
      case VERIFY_STRICTLY ->
          typed.addAll(
              List.of("verify", "-auth_level", "2", "-CAfile", BOTH, "-attime", time, file));
      case VERIFY_WITH_LISTS -> {
        typed.addAll(List.of("verify", "-crl_check", "-extended_crl"));
        one.lists().forEach(list -> typed.addAll(List.of("-CRLfile", list.path())));
        typed.addAll(List.of("-CAfile", BOTH, "-attime", time, file));
      }
      case OCSP -> {
        typed.addAll(List.of("ocsp", "-respin", one.answers().getFirst().path()));
        typed.addAll(List.of("-issuer", SIGNING, "-cert", file, "-CAfile", SIGNING));
        typed.addAll(List.of("-no_nonce", "-attime", time));
      }
      case CMS -> {
        typed.addAll(List.of("cms", "-verify", "-cades", "-binary", "-inform", "DER"));
        typed.addAll(List.of("-in", file, "-content", one.content().orElseThrow().path()));
        typed.addAll(List.of("-CAfile", BOTH, "-purpose", "any", "-attime", time));
        typed.addAll(List.of("-out", "content.out"));
      }
      case TIME_STAMP -> {
        typed.addAll(List.of("ts", "-verify", "-in", file));
        typed.addAll(List.of("-data", one.content().orElseThrow().path()));
        typed.addAll(List.of("-CAfile", SIGNING, "-attime", time));
      }
      case NONE -> {}
    }
    return typed;
  }

  /**
   * What it says when it accepts; when that is nothing in particular, it ends with status 0. The
   * status comes on a line of its own where openssl's clock is another than ours.
   */
  public List<String> saysWhenItAccepts() {
    return command == Command.OCSP
        ? List.of("Response verify OK", "good\n\tThis Update:")
        : List.of();
  }
}
