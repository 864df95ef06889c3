package dev.daicho.app.canary;

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
        && (marker.item().equals(Marker.KEY) || items.contains(marker.item()))
        && names(marker.keys());
  }

  private boolean names(Set<String> keys) {
    List<String> words = Arrays.asList((subject + " " + detail).split("\\s+", -1));
    return subject.equals("all residents") || keys.stream().anyMatch(words::contains);
  }
}
