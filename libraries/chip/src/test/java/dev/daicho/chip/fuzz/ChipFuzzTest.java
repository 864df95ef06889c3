package dev.daicho.chip.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.daicho.chip.Answer;
import dev.daicho.chip.Card;
import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Memory;
import java.util.SplittableRandom;

/**
 * A session with a card: in what comes a byte tells a command's length, and the command follows.
 * The first byte of all selects an application, or none.
 */
class ChipFuzzTest {

  private static final Memory FRESH = TestCard.bothMemories();
  private static final int MOST = 40;

  @FuzzTest(maxDuration = "60s")
  void answersWhateverIsSent(byte[] bytes) {
    Bytes input = Bytes.of(bytes);
    if (input.isEmpty()) {
      return;
    }
    Chip chip = new Chip(new SplittableRandom(1));
    Card card = Card.inserted(FRESH);
    int application = input.at(0) % (FRESH.folders().size() + 1);
    if (application < FRESH.folders().size()) {
      Bytes name = FRESH.folders().get(application).name();
      card = chip.answer(card, Bytes.hex("00A4040C0A").and(name)).card();
    }
    int at = 1;
    for (int i = 0; i < MOST && at < input.length(); i++) {
      int end = Math.min(input.length(), at + 1 + input.at(at));
      Answer answer = chip.answer(card, input.slice(at + 1, end));
      holds(card, answer);
      card = answer.card();
      at = end;
    }
  }

  private static void holds(Card before, Answer answer) {
    Response response = Response.parse(answer.response());
    assertThat(response.status().value() >> 12).isIn(6, 9);
    answer.written().forEach(written -> holds(before.memory(), written));
    assertThat(answer.card().memory())
        .isSameAs(answer.written().isEmpty() ? before.memory() : answer.written().getLast());
  }

  private static boolean isUnblocked(Folder was, FileId file) {
    return was.layout().equals(NextAuthentication.APPLICATION.layout())
        && file.value() == NextAuthentication.LOGIN_PIN
        && was.content(new FileId(NextAuthentication.PUK)).orElseThrow()
            instanceof Content.Secret puk
        && !puk.isBlocked();
  }

  /**
   * A command changes secrets only: no more tries than there are, and what was blocked before it
   * stays blocked, but for the one PIN that a PUK opens. With the last try a right secret is
   * blocked until it has been compared.
   */
  private static void holds(Memory before, Memory after) {
    assertThat(after.objects()).isEqualTo(before.objects());
    for (int i = 0; i < before.folders().size(); i++) {
      Folder was = before.folders().get(i);
      after
          .folders()
          .get(i)
          .contents()
          .forEach((file, content) -> {
            if (content instanceof Content.Secret(var value, var left)) {
              Content.Secret old = (Content.Secret) was.content(file).orElseThrow();
              Form.Secret form = (Form.Secret) was.layout().form(file).orElseThrow();
              assertThat(left).isBetween(0, form.limit());
              assertThat(old.isBlocked() && left > 0 && !isUnblocked(was, file)).isFalse();
              assertThat(value.equals(old.value()) || form.admits(value)).isTrue();
            } else {
              assertThat(content).isSameAs(was.content(file).orElseThrow());
            }
          });
    }
  }
}
