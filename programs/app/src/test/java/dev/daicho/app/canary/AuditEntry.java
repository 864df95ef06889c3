package dev.daicho.app.canary;

import dev.daicho.register.AnnexChanged;
import dev.daicho.register.disclosure.RecordItem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** An entry of an audit log, as far as the canary asks. */
record AuditEntry(
    String account,
    String act,
    String purpose,
    Set<String> items,
    String outcome,
    String subject,
    String detail) {

  /** Whether it says that this account was shown that item of that person, and what for. */
  boolean accountsFor(String who, Marker marker) {
    return account.equals(who)
        && purpose.codePoints().anyMatch(Character::isLetterOrDigit)
        && (outcome.equals("given") || outcome.startsWith("masked ") || outcome.equals("accepted"))
        && (marker.item().equals(Marker.KEY) || shows(marker.item()))
        && names(marker.keys());
  }

  /** In an annex the day of becoming a resident is one on which an address was fixed. */
  private boolean shows(String item) {
    return items.contains(item)
        || (item.equals(RecordItem.BECAME_RESIDENT.code())
            && items.contains(RecordItem.ADDRESS_FIXED.code())
            && (subject + " " + detail).contains(AnnexChanged.SUBJECT));
  }

  private boolean names(Set<String> keys) {
    List<String> words = Arrays.asList((subject + " " + detail).split("\\s+", -1));
    return subject.equals("all residents") || keys.stream().anyMatch(words::contains);
  }
}
