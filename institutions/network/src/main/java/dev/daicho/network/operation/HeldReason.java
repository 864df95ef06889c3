package dev.daicho.network.operation;

import dev.daicho.foundation.notice.InboxView;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.AnnexRestated;
import dev.daicho.network.IdentityRestated;
import dev.daicho.register.RegisterNotice;
import java.util.Locale;
import java.util.Map;

/** Why a notice is held, as somebody who may have to mend it needs to know. */
public enum HeldReason {
  /** One before it has not arrived. */
  EARLIER_ONE_MISSING,
  /** It is about somebody who is, and was, no resident of the municipality that told it. */
  NOT_ITS_RESIDENT,
  /** Its type is known to nobody here. */
  UNKNOWN_TYPE,
  /** It is newer than this program. */
  UNKNOWN_VERSION,
  /** What it says cannot be read. */
  UNREADABLE,
  /** The server could not take it for another reason. */
  NOT_TAKEN;

  /** What the levels keep, with the newest version that this program reads. */
  private static final Map<String, Integer> KNOWN =
      Map.of(
          "resident-entered",
          RegisterNotice.VERSION,
          "resident-record-corrected",
          RegisterNotice.VERSION,
          "resident-removed",
          RegisterNotice.VERSION,
          IdentityRestated.TYPE,
          1,
          "annex-entered",
          1,
          "annex-corrected",
          1,
          "annex-removed",
          1,
          AnnexRestated.TYPE,
          1);

  /** Why that one waits. */
  static HeldReason of(InboxView.Stopped stopped) {
    return of(stopped.reason(), stopped.type(), stopped.version());
  }

  /**
   * @param said what the receiver wrote down
   * @param type the notice's type
   * @param version its schema's
   */
  static HeldReason of(String said, String type, int version) {
    return switch (said) {
      case Receiver.EARLIER_ONE_MISSING -> EARLIER_ONE_MISSING;
      case "NotItsResident" -> NOT_ITS_RESIDENT;
      case "IllegalArgumentException" ->
          !KNOWN.containsKey(type)
              ? UNKNOWN_TYPE
              : version > KNOWN.get(type) ? UNKNOWN_VERSION : UNREADABLE;
      default -> NOT_TAKEN;
    };
  }

  /** In plain words. */
  public Bilingual title() {
    return Messages.get("operator.held." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
