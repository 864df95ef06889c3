package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.Seal;
import java.util.List;

/**
 * Where a receiver asks for notices again: the teller's journal ({@link NoticeJournal#about}), or
 * the teller over the network.
 */
@FunctionalInterface
public interface EarlierNotices {

  /**
   * The notices about one subject from a sequence number on, in order; none when they cannot be had
   * now.
   */
  List<ToldNotice> about(Seal seal, String subject, long from);
}
