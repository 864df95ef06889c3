package dev.daicho.network.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.provision.Affair;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import dev.daicho.network.provision.Listing;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Residents are told of only for affairs that the tables of the law list for that office. */
@Basis(
    value = "住民基本台帳法30条の9〜30条の12・30条の15・30条の25・別表第一〜第六",
    english = "Identification information is given only for the affairs listed for that office.",
    from = "2002-08-05")
public final class AffairListed {

  private static final int MOST_NAMED = 5;

  private AffairListed() {}

  /** Whether the affair sought is one that is listed for the office on that day. */
  public static Verdict of(
      Article article, Asker asker, String affair, LocalDate day, Listing.Sought sought) {
    return switch (sought) {
      case Listing.Sought.One ignored -> Verdict.met(AffairListed.class);
      case Listing.Sought.None none ->
          broken(
              article,
              none.later()
                  .map(later ->
                      Messages.get(
                          "network-provision.affair-listed.not-yet",
                          affair,
                          day,
                          asker.office(),
                          article.place(),
                          later))
                  .orElseGet(() ->
                      Messages.get(
                          "network-provision.affair-listed.not",
                          affair,
                          day,
                          asker.office(),
                          article.place())));
      case Listing.Sought.Several several ->
          broken(
              article,
              Messages.get(
                  "network-provision.affair-listed.several",
                  affair,
                  several.affairs().size(),
                  several.affairs().stream()
                      .limit(MOST_NAMED)
                      .map(Affair::ref)
                      .collect(Collectors.joining(", "))));
    };
  }

  /** The refusal names the very article under which was asked. */
  private static Verdict broken(Article article, Bilingual message) {
    RuleName name = RuleName.of(AffairListed.class);
    return new Verdict.Broken(name, new Refusal(name.code(), article.citation(), message));
  }
}
