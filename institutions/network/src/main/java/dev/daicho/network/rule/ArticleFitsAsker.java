package dev.daicho.network.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import java.util.Locale;

/**
 * Each article opens the network to one kind of organ: the nation's, prefectures', municipalities'.
 */
@Basis(
    value = "住民基本台帳法30条の9〜30条の12・30条の15",
    english =
        "National organs, prefectures and municipalities each ask under articles of their own.",
    from = "2002-08-05")
public final class ArticleFitsAsker {

  private ArticleFitsAsker() {}

  /** Whether the article speaks of such an organ. */
  public static Verdict of(Article article, Asker asker) {
    return article.asker() == asker.kind()
        ? Verdict.met(ArticleFitsAsker.class)
        : Verdict.broken(
            ArticleFitsAsker.class,
            Messages.get(
                "network-provision.article-fits-asker.not",
                article.citation(),
                Messages.get(
                    "network-provision.asker." + article.asker().name().toLowerCase(Locale.ROOT)),
                asker.label()));
  }
}
