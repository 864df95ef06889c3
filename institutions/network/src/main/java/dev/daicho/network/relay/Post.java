package dev.daicho.network.relay;

import dev.daicho.foundation.notice.Line;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where municipal servers' messages of one kind to each other are posted: their journal, under
 * subjects that name the addressee, as {@code move/092011/…}.
 */
public final class Post {

  /** Few enough for a transaction to stay short that asks a register about each of them. */
  private static final int AT_ONCE = 100;

  private final KeeperStore store;
  private final NoticeJournal journal;
  private final String kind;
  private final Pattern subjects;

  /**
   * @param store the municipal servers' store
   * @param journal their journal
   * @param kind how the subjects begin
   */
  public Post(KeeperStore store, NoticeJournal journal, String kind) {
    this.store = store;
    this.journal = journal;
    this.kind = kind;
    this.subjects = Pattern.compile(Pattern.quote(kind) + "/([0-9]{6})/.+");
  }

  /**
   * Posts a message, in the current transaction.
   *
   * @param about what it is about, a name for the order of messages: all of one name arrive in
   *     order
   */
  public void send(MunicipalityCode from, MunicipalityCode to, String about, Notice message) {
    String subject = kind + "/" + to.digits() + "/" + about;
    store
        .sql()
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 2))")
        .param(from.digits() + subject)
        .query()
        .singleRow();
    journal.tell(Seal.of(from), subject, message);
  }

  /** Whom a message is for; nothing when it is none of this kind. */
  public Optional<MunicipalityCode> addressee(ToldNotice notice) {
    Matcher subject = subjects.matcher(notice.subject());
    return subject.matches()
        ? Optional.of(MunicipalityCode.of(subject.group(1)))
        : Optional.empty();
  }

  /** Where the addressee keeps what a notice is about; nothing when it is no message here. */
  public Optional<Place> place(ToldNotice notice) {
    return addressee(notice)
        .map(to -> new Place(Seal.of(to), notice.municipality() + "/" + notice.subject()));
  }

  /**
   * A line from server to server that carries messages of this kind only; a municipality whose line
   * is off keeps its own.
   */
  public Line line(Line receiver, Lines lines) {
    return new ServerToServer(this, receiver, lines);
  }

  private record ServerToServer(Post post, Line receiver, Lines lines) implements Line {

    @Override
    public String name() {
      return receiver.name();
    }

    @Override
    public List<ToldNotice> hand(List<ToldNotice> notices) {
      List<ToldNotice> messages =
          notices.stream().filter(notice -> post.addressee(notice).isPresent()).toList();
      for (int from = 0; from < messages.size(); from += AT_ONCE) {
        receiver.hand(messages.subList(from, Math.min(from + AT_ONCE, messages.size())));
      }
      return notices;
    }

    @Override
    public Set<String> interrupted() {
      return lines.off();
    }
  }
}
