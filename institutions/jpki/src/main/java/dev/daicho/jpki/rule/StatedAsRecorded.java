package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.subject.BasicAttributes;
import java.util.Optional;

/**
 * Who applies for a phone states the items that are on record, as the card's certificate has them.
 */
@Basis(
    value = "公的個人認証法16条の2第2項・35条の2第2項",
    english = "The applicant states the items that stand in the resident record.",
    from = "2023-05-11")
public final class StatedAsRecorded {

  private StatedAsRecorded() {}

  /** Whether both are the same. */
  public static Verdict of(BasicAttributes stated, Optional<BasicAttributes> recorded) {
    return recorded.filter(stated::equals).isPresent()
        ? Verdict.met(StatedAsRecorded.class)
        : Verdict.broken(StatedAsRecorded.class, Messages.get("jpki.stated-as-recorded.differs"));
  }
}
