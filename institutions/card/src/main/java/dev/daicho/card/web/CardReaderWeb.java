package dev.daicho.card.web;

import dev.daicho.card.reader.CardGround;
import dev.daicho.card.reader.CardReaders;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.access.StaffPath;
import dev.daicho.foundation.page.Door;
import dev.daicho.foundation.page.NavEntry;
import dev.daicho.foundation.text.Messages;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/**
 * The pages under {@code /card} and the interface under {@code /api/v1/card-readers}, for a program
 * that has {@link dev.daicho.foundation.web.FoundationWeb} and one {@link CardGround}.
 */
@Configuration(proxyBeanMethods = false)
@Import({CardReaderPages.class, CardPictures.class, CardReaderApi.class})
public class CardReaderWeb {

  private static final int FIRST = 750;

  private static final Set<Role> OPERATORS = Set.of(Role.JLIS_OPERATOR, Role.TOWN_OPERATOR);

  /** All cards are given back when the server ends. */
  @Bean(destroyMethod = "close")
  CardReaders cardReaders(CardGround ground) {
    return new CardReaders(ground);
  }

  @Bean
  StaffPath cardReadersAreForOperators() {
    return new StaffPath("/card/**", OPERATORS);
  }

  @Bean
  StaffPath cardReaderApiIsForOperators() {
    return new StaffPath(CardReaderApi.PATH + "/**", OPERATORS);
  }

  @Bean
  @Order(FIRST)
  NavEntry cardReadersEntry() {
    return new NavEntry(Door.VERIFIER, CardReaderPages.PATH, Messages.get("card-reader.title"));
  }
}
