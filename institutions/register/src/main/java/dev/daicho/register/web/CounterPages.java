package dev.daicho.register.web;

import dev.daicho.foundation.access.StaffPath;
import dev.daicho.foundation.page.Door;
import dev.daicho.foundation.page.NavEntry;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.web.form.AddressFields;
import dev.daicho.register.web.form.Forms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/**
 * The counter's pages. Needs beans of the register's acts, desk, entries and inquiry, of the town's
 * clock and of who is signed in.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  SearchPage.class,
  ResidentPage.class,
  HouseholdPage.class,
  ProcedurePage.class,
  EntryPages.class,
  MovePages.class,
  NotificationPages.class,
  AnnexPages.class,
  Forms.class,
  AddressFields.class
})
public class CounterPages {

  @Bean
  StaffPath counterIsForStaff() {
    return StaffPath.atTheCounter("/counter/**");
  }

  @Bean
  @Order(11)
  NavEntry entriesEntry() {
    return new NavEntry(Door.COUNTER, "/counter/entries", Messages.get("counter.entries"));
  }

  @Bean
  @Order(12)
  NavEntry arrivalsEntry() {
    return new NavEntry(Door.COUNTER, "/counter/arrivals", Messages.get("counter.arrivals"));
  }

  @Bean
  @Order(13)
  NavEntry notArrivedEntry() {
    return new NavEntry(Door.COUNTER, "/counter/not-arrived", Messages.get("counter.not-arrived"));
  }

  @Bean
  @Order(14)
  NavEntry annexEntry() {
    return new NavEntry(Door.COUNTER, "/counter/annex", Messages.get("counter.annex"));
  }

  @Bean
  @Order(10)
  NavEntry counterEntry() {
    return new NavEntry(Door.COUNTER, "/counter", Messages.get("counter.search"));
  }
}
