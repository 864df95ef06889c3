package dev.daicho.chip.command;

import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.FileId;
import java.util.Optional;

/** Which file a reference byte means: the current one, or one by its short name. */
sealed interface Target {

  /** A file of the selected application, which is the current one from now on. */
  record Found(Turn.Place place) implements Target {}

  /** None. */
  record Missing(StatusWord why) implements Target {}

  /** By P2: 80 for the current file, 80 and a short name for another. */
  static Target byReference(Turn turn, int reference) {
    int name = reference & 0x1F;
    if ((reference & 0xE0) != 0x80) {
      return new Missing(StatusWord.WRONG_PARAMETERS);
    }
    return name == 0 ? current(turn) : byShortName(turn, name);
  }

  /** By a short name, 1 to 30. */
  static Target byShortName(Turn turn, int name) {
    if (!FileId.isShort(name)) {
      return new Missing(StatusWord.WRONG_PARAMETERS);
    }
    FileId file = new FileId(name);
    Optional<Turn.Place> place = turn.place(file);
    if (place.isEmpty()) {
      return new Missing(StatusWord.NO_SUCH_FILE);
    }
    turn.session(turn.session().at(file));
    return new Found(place.get());
  }

  /** The current file. */
  static Target current(Turn turn) {
    return turn.session()
        .file()
        .flatMap(turn::place)
        .<Target>map(Found::new)
        .orElseGet(() -> new Missing(StatusWord.NO_CURRENT_FILE));
  }
}
