package dev.daicho.oversight.web;

import dev.daicho.foundation.access.OpenPath;
import dev.daicho.foundation.page.Door;
import dev.daicho.foundation.page.NavEntry;
import dev.daicho.foundation.text.Messages;
import dev.daicho.oversight.IssuanceFigures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

/**
 * The screens under {@code /oversight} and the interface under {@code /api/v1/oversight}, for a
 * program that has {@link dev.daicho.foundation.web.FoundationWeb}. Both are open to everybody.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  IssuancePage.class,
  BacklogPage.class,
  IssuanceApi.class,
  BacklogApi.class,
  ReportParameters.class
})
public class OversightPages {

  /** After the screens of those who run the town, so that their door leads to one of those. */
  private static final int LATE = 900;

  /** Read when first asked for: 40,043 rows, about a second. */
  @Bean
  @Lazy
  IssuanceFigures issuanceFigures() {
    return IssuanceFigures.published();
  }

  @Bean
  OpenPath oversightPages() {
    return new OpenPath("/oversight/**");
  }

  @Bean
  OpenPath oversightApi() {
    return new OpenPath("/api/v1/oversight/**");
  }

  @Bean
  @Order(LATE)
  NavEntry issuanceEntry() {
    return new NavEntry(Door.OPERATOR, IssuancePage.PATH, Messages.get("oversight.issuance"));
  }

  @Bean
  @Order(LATE + 1)
  NavEntry backlogEntry() {
    return new NavEntry(Door.OPERATOR, BacklogPage.PATH, Messages.get("oversight.backlog"));
  }
}
