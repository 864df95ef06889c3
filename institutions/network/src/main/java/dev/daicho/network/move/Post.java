package dev.daicho.network.move;

import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where municipal servers' messages to each other are posted: their journal, under subjects that
 * name the addressee, as {@code move/092011/…}.
 */
final class Post {

  private static final Pattern SUBJECT = Pattern.compile("move/([0-9]{6})/.+");

  private final KeeperStore store;
  private final NoticeJournal journal;

  Post(KeeperStore store, NoticeJournal journal) {
    this.store = store;
    this.journal = journal;
  }

  /** Posts a message, in the current transaction. */
  void send(MunicipalityCode from, MoveMessage message) {
    String subject = "move/" + message.to().digits() + "/" + message.about();
    store
        .sql()
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 2))")
        .param(from.digits() + subject)
        .query()
        .singleRow();
    journal.tell(Seal.of(from), subject, message);
  }

  /** Where the addressee keeps what a notice is about; nothing when it is no message here. */
  static Optional<Place> place(ToldNotice notice) {
    Matcher subject = SUBJECT.matcher(notice.subject());
    return subject.matches()
        ? Optional.of(
            new Place(new Seal(subject.group(1)), notice.municipality() + "/" + notice.subject()))
        : Optional.empty();
  }
}
