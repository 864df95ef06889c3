package dev.daicho.register;

import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.register.rule.AnnexStandsHere;
import dev.daicho.register.rule.DomicileHere;
import dev.daicho.register.rule.EventAfterResidence;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.MovedOutBefore;
import dev.daicho.register.rule.OneAnnexOfPerson;
import dev.daicho.register.rule.WordsCanBeKept;
import java.util.List;
import java.util.stream.Stream;

/** Why a register may refuse to record what another municipality tells it. */
public final class NoticeRefusals {

  /** The rules of {@link MoveInNotices} and of {@link AnnexNotices}. */
  public static final List<RuleName> RULES =
      Stream.of(
              MovedOutBefore.class,
              EventAfterResidence.class,
              EventNotInFuture.class,
              WordsCanBeKept.class,
              DomicileHere.class,
              OneAnnexOfPerson.class,
              AnnexStandsHere.class)
          .map(RuleName::of)
          .toList();

  private NoticeRefusals() {}
}
