package dev.daicho.foundation.notice;

import java.util.List;

/**
 * Somebody downstream who acts upon notices. Called in the receiver's own transaction, sealed as
 * {@link #place} says; one subject at a time and in order; exactly once for each notice that is
 * applied. What it throws holds the subject back, visibly, until it is asked to try again.
 */
public interface NoticeHandler {

  /** Its name, stable for ever: the journal remembers how far it has read. */
  String name();

  /** Whether it wants notices of this type; others are counted as applied. */
  boolean wants(String type);

  /**
   * Where the receiver keeps the subject: the same municipality and name as the teller, unless it
   * says otherwise. Of one teller's subject always the same, and never the same for two.
   */
  default Place place(ToldNotice notice) {
    return Place.ofTeller(notice);
  }

  /** Acts upon one notice. */
  void handle(ToldNotice notice);

  /**
   * Acts upon notices about different subjects, as though each were handled alone; all lie under
   * one seal.
   */
  default void handleTogether(List<ToldNotice> notices) {
    notices.forEach(this::handle);
  }
}
