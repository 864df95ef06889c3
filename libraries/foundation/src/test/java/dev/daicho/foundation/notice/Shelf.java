package dev.daicho.foundation.notice;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * A handler for tests: puts what it is told into beta's table. It cannot take letters whose words
 * are among those it has been told to refuse, and says so only after it has written them.
 */
final class Shelf implements NoticeHandler {

  private final KeeperStore store = TestKeepers.beta();
  private final JsonMapper json = JsonMapper.builder().build();
  final Set<String> refuses = ConcurrentHashMap.newKeySet();

  @Override
  public String name() {
    return "shelf";
  }

  @Override
  public boolean wants(String type) {
    return type.equals("letter");
  }

  @Override
  public void handle(ToldNotice notice) {
    String words = json.readTree(notice.body()).required("words").asString();
    store
        .sql()
        .sql("insert into parcel (municipality, subject, sequence, words) values (?, ?, ?, ?)")
        .params(notice.municipality(), notice.subject(), notice.sequence(), words)
        .update();
    if (refuses.contains(words)) {
      throw new IllegalStateException("cannot take " + words);
    }
  }

  /** What lies on it about a subject, in the order it was put there. */
  List<String> about(Seal seal, String subject) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql("select sequence || ' ' || words from parcel where subject = ? order by taken")
                .param(subject)
                .query(String.class)
                .list());
  }

  /** How many lie on it in all. */
  long count(Seal seal) {
    return store.within(
        seal, () -> store.sql().sql("select count(*) from parcel").query(Long.class).single());
  }
}
