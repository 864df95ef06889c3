package dev.daicho.chip.application;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.command.Act;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Layout;
import java.util.List;
import java.util.Map;

/**
 * An application as it is on every card: its name, its files and what it accepts.
 *
 * @param name its identifier (AID)
 * @param ja what it is called in Japanese
 * @param en what it is called in English
 * @param acts the commands that it accepts
 * @param protectedCommand what it answers to a protected command; done where it accepts them
 */
public record Application(
    Bytes name, String ja, String en, Layout layout, List<Act> acts, StatusWord protectedCommand) {

  /** Keeps its own list. */
  public Application {
    acts = List.copyOf(acts);
  }

  /** Whether it accepts protected commands. */
  public boolean isProtecting() {
    return protectedCommand.equals(StatusWord.DONE);
  }

  /** One with something in its files. */
  public Folder with(Map<FileId, Content> contents) {
    return new Folder(name, layout, contents);
  }
}
