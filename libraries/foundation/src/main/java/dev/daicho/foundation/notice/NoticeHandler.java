package dev.daicho.foundation.notice;

/**
 * Somebody downstream who acts upon notices. Called in the receiver's own transaction, sealed to
 * the municipality that told the notice; one subject at a time and in order; exactly once for each
 * notice that is applied. What it throws holds the subject back, visibly, until it is asked to try
 * again.
 */
public interface NoticeHandler {

  /** Its name, stable for ever: the journal remembers how far it has read. */
  String name();

  /** Whether it wants notices of this type; others are counted as applied. */
  boolean wants(String type);

  /** Acts upon one notice. */
  void handle(ToldNotice notice);
}
