package dev.daicho.register.web;

import dev.daicho.foundation.access.CounterPath;
import dev.daicho.foundation.page.Door;
import dev.daicho.foundation.page.NavEntry;
import dev.daicho.foundation.text.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The counter's pages. Needs beans of the register's acts, desk and inquiry, of the town's clock
 * and of who is signed in.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  SearchPage.class,
  ResidentPage.class,
  HouseholdPage.class,
  ProcedurePage.class,
  Forms.class,
  AddressForm.class
})
public class CounterPages {

  @Bean
  CounterPath counterIsForStaff() {
    return new CounterPath("/counter/**");
  }

  @Bean
  NavEntry counterEntry() {
    return new NavEntry(Door.COUNTER, "/counter", Messages.get("counter.search"));
  }
}
