package dev.daicho.reader.trace;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.Applications;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.chip.front.Passed;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Layout;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.Words;
import dev.daicho.reader.CardWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what passes at a slot into words, one after the other, since what a command is about depends
 * on what was selected before it. PINs, passwords and what may be one are never told. For one
 * thread.
 */
public final class CardTrace {

  private static final int CURRENT = 0x80;
  private static final int REFERENCE = 0x1F;
  private static final int PROTECTED = 0x0C;
  private static final int PROPRIETARY = 0x80;
  private static final int HEADER = 4;
  private static final int SELECT = 0xA4;
  private static final int VERIFY = 0x20;
  private static final String HIDDEN = "**";

  private final List<Application> known;
  private @Nullable Application application;
  private @Nullable FileId file;

  private CardTrace(List<Application> known) {
    this.known = known;
  }

  /** Tells of a card by the applications that it has, and by those that may come onto it. */
  public static CardTrace of(Memory memory) {
    return new CardTrace(
        Stream.<Application>concat(
                memory.folders().stream().map(folder -> Applications.of(folder.layout())),
                Arrays.stream(FreeSlot.values()).map(FreeSlot::application))
            .distinct()
            .toList());
  }

  /** Puts it into words. */
  public TraceLine line(Passed passed) {
    return switch (passed) {
      case Passed.Inserted inserted -> without("カードが入りました。", "The card is in.");
      case Passed.Removed removed -> without("カードが出ました。", "The card is out.");
      case Passed.Reset(var answer) -> reset(answer);
      case Passed.Torn(var command, var writes) -> torn(command, writes);
      case Passed.Exchange(var command, var response) -> exchange(command, response);
    };
  }

  private TraceLine without(String ja, String en) {
    forget();
    return TraceLine.event(new Words(ja, en));
  }

  private void forget() {
    application = null;
    file = null;
  }

  private TraceLine reset(Bytes answer) {
    forget();
    return new TraceLine(
        new Words("リセットしました。", "The card was reset."),
        null,
        TraceLine.Outcome.EVENT,
        null,
        answer.toHex());
  }

  private TraceLine torn(Bytes apdu, int writes) {
    Words told = Command.parse(apdu).map(this::what).orElseGet(CardTrace::noCommand);
    forget();
    return new TraceLine(
        told,
        new Words(
            "%d回書いたところで電源が切れました。".formatted(writes),
            "Power was lost after %d writes.".formatted(writes)),
        TraceLine.Outcome.REFUSED,
        hidden(apdu),
        null);
  }

  private TraceLine exchange(Bytes apdu, Bytes answer) {
    Optional<Command> command = Command.parse(apdu);
    Response response = Response.parse(answer);
    Words what = command.map(this::what).orElseGet(CardTrace::noCommand);
    command.filter(one -> response.isDone()).ifPresent(this::follow);
    boolean asked = command.filter(CardTrace::asksTries).isPresent();
    return asked && response.status().saysTries()
        ? new TraceLine(
            what,
            tries(response.status().tries()),
            TraceLine.Outcome.DONE,
            hidden(apdu),
            answer.toHex())
        : new TraceLine(what, answered(response), outcome(response), hidden(apdu), answer.toHex());
  }

  /** A card answers it as it answers a wrong PIN. */
  private static boolean asksTries(Command command) {
    return !isProtected(command) && command.ins() == VERIFY && command.data().isEmpty();
  }

  private static Words tries(int left) {
    return new Words("残り%d回です。".formatted(left), "Tries left: %d.".formatted(left));
  }

  private static TraceLine.Outcome outcome(Response response) {
    return response.isDone() || response.status().saysMore()
        ? TraceLine.Outcome.DONE
        : TraceLine.Outcome.REFUSED;
  }

  private static Words answered(Response response) {
    Words meaning = CardWords.of(response.status());
    int length = response.data().length();
    return length == 0
        ? meaning
        : new Words(
            "%s（%dバイト）".formatted(meaning.ja(), length),
            "%s (%d bytes)".formatted(meaning.en(), length));
  }

  private static Words noCommand() {
    return new Words("コマンドの形ではありません。", "It has not the form of a command.");
  }

  /** What is selected from now on. */
  private void follow(Command command) {
    if (isProtected(command) || command.ins() != SELECT) {
      return;
    }
    if (command.p1() == 0x04) {
      application = named(command.data()).orElse(null);
      file = null;
    } else if (command.p1() == 0x02) {
      file = new FileId(command.data().u16At(0));
    }
  }

  private Optional<Application> named(Bytes name) {
    return known.stream().filter(one -> one.name().startsWith(name)).findFirst();
  }

  private static boolean isProtected(Command command) {
    return (command.cla() & PROTECTED) != 0;
  }

  private Words what(Command command) {
    if (isProtected(command)) {
      return new Words(
          "暗号化されたコマンド（命令%02X）".formatted(command.ins()),
          "protected command, instruction %02X".formatted(command.ins()));
    }
    return (command.cla() & PROPRIETARY) == 0 ? interindustry(command) : proprietary(command);
  }

  private Words interindustry(Command command) {
    return switch (command.ins()) {
      case SELECT -> select(command);
      case VERIFY -> verify(command);
      case 0x24 -> about("変更", "CHANGE", referred(command.p2()));
      case 0x2C -> about("ロック解除", "UNBLOCK", referred(command.p2()));
      case 0xB0 -> read(command);
      case 0xB2 -> about("記録の読取り", "READ RECORD", row(file));
      case 0xCA ->
          new Words(
              "データオブジェクト%04Xの取得".formatted(command.parameters()),
              "GET DATA %04X".formatted(command.parameters()));
      case 0x84 -> new Words("乱数の取得", "GET CHALLENGE");
      case 0x88 -> about("内部認証", "INTERNAL AUTHENTICATE", referred(command.p2()));
      case 0x2A -> about("署名", "COMPUTE DIGITAL SIGNATURE", referred(command.p2()));
      case 0xC0 -> new Words("残りの応答の取得", "GET RESPONSE");
      default -> unknown(command);
    };
  }

  private Words proprietary(Command command) {
    return switch (command.ins()) {
      case 0x2A -> about("署名", "COMPUTE DIGITAL SIGNATURE", referred(command.p2()));
      case 0x32 -> about("変更", "CHANGE KEY", referred(command.p2()));
      case 0xAE -> new Words("セッション鍵の設定", "SET SESSION KEY");
      default -> unknown(command);
    };
  }

  private static Words unknown(Command command) {
    return new Words(
        "命令%02X（クラス%02X）".formatted(command.ins(), command.cla()),
        "instruction %02X, class %02X".formatted(command.ins(), command.cla()));
  }

  private Words select(Command command) {
    if (command.p1() == 0x04) {
      Words name =
          named(command.data())
              .map(one -> new Words(one.ja(), one.en()))
              .orElseGet(() -> new Words(command.data().toHex(), command.data().toHex()));
      return about("アプリケーションの選択", "SELECT application", name);
    }
    return command.p1() == 0x02 && command.data().length() == 2
        ? about("ファイルの選択", "SELECT file", row(new FileId(command.data().u16At(0))))
        : new Words("選択", "SELECT");
  }

  private Words verify(Command command) {
    return asksTries(command)
        ? about("残り回数の照会", "VERIFY (how many tries)", referred(command.p2()))
        : about("照合", "VERIFY", referred(command.p2()));
  }

  private Words read(Command command) {
    Words from = row(file);
    return new Words(
        "読取り: %s（%dバイト目から）".formatted(from.ja(), command.parameters()),
        "READ BINARY: %s (from byte %d)".formatted(from.en(), command.parameters()));
  }

  private static Words about(String ja, String en, Words what) {
    return new Words(ja + ": " + what.ja(), en + ": " + what.en());
  }

  private Words referred(int p2) {
    return row((p2 & CURRENT) != 0 && (p2 & REFERENCE) == 0 ? file : new FileId(p2 & REFERENCE));
  }

  private Words row(@Nullable FileId which) {
    if (which == null) {
      return new Words("選ばれていないファイル", "no file");
    }
    Optional<Layout.Row> row =
        Optional.ofNullable(application).flatMap(one -> one.layout().row(which));
    return new Words(
        which + row.map(one -> " " + one.ja()).orElse(""),
        which + row.map(one -> " " + one.en()).orElse(""));
  }

  /** Whatever a secret may stand in is hidden whole. */
  private static String hidden(Bytes apdu) {
    int ins = apdu.length() < HEADER ? 0 : apdu.at(1);
    boolean secret = ins == VERIFY || ins == 0x24 || ins == 0x2C || ins == 0x32;
    return secret && apdu.length() > HEADER + 1
        ? apdu.slice(0, HEADER + 1).toHex() + HIDDEN.repeat(apdu.length() - HEADER - 1)
        : apdu.toHex();
  }
}
