package dev.daicho.app.server;

import dev.daicho.card.reader.CardGround;
import dev.daicho.card.web.CardReaderWeb;
import dev.daicho.foundation.access.SignIn;
import dev.daicho.foundation.access.StaffAccounts;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.WireEvent;
import dev.daicho.foundation.page.WireTap;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.web.FoundationWeb;
import dev.daicho.jpki.console.JpkiConsole;
import dev.daicho.jpki.web.JpkiGround;
import dev.daicho.jpki.web.JpkiWeb;
import dev.daicho.network.operation.Operation;
import dev.daicho.network.web.NetworkPages;
import dev.daicho.oversight.web.OversightPages;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.register.api.RegisterApi;
import dev.daicho.register.disclosure.AnnexInquiry;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.MoveInquiry;
import dev.daicho.register.disclosure.NotificationPapers;
import dev.daicho.register.procedure.Procedures;
import dev.daicho.register.procedure.ProvisionalEntries;
import dev.daicho.register.web.CounterPages;
import dev.daicho.town.Town;
import dev.daicho.town.TownJpki;
import dev.daicho.town.personas.Personas;
import dev.daicho.town.settle.CardsOfPersonas;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * What the server is made of. Every institution's pages are named here; there is no scan. Keepers
 * have stores of their own, so Spring Boot's single data source is off.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({
  FoundationWeb.class,
  SignIn.class,
  CounterPages.class,
  RegisterApi.class,
  NetworkPages.class,
  JpkiWeb.class,
  JpkiConsole.class,
  CardReaderWeb.class,
  OversightPages.class,
  CommandDoor.class,
  HomePage.class,
  Background.class
})
public class ServerConfiguration {

  @Bean
  TownClock townClock(Town town) {
    return town.clock();
  }

  @Bean
  StaffAccounts staffAccounts(Town town) {
    return town.staff();
  }

  @Bean
  Inquiry inquiry(Town town) {
    return town.registers().inquiry();
  }

  @Bean
  AnnexInquiry annexInquiry(Town town) {
    return town.registers().annexInquiry();
  }

  @Bean
  MoveInquiry moveInquiry(Town town) {
    return town.registers().moveInquiry();
  }

  @Bean
  NotificationPapers notificationPapers(Town town) {
    return town.registers().notificationPapers();
  }

  @Bean
  Desk desk(Town town) {
    return town.registers().desk();
  }

  @Bean
  ProvisionalEntries entries(Town town) {
    return town.registers().entries();
  }

  @Bean
  Procedures procedures(Town town) {
    return town.registers().procedures();
  }

  @Bean
  Operation operation(Town town) {
    return town.network().operation();
  }

  @Bean
  JpkiGround jpkiGround(Town town) {
    TownJpki jpki = town.jpki();
    return new JpkiGround(
        jpki.store(),
        jpki.log(),
        jpki.published(),
        town.secrets(),
        town.clock(),
        Town.realTime(),
        jpki.random(),
        jpki::address);
  }

  /** The fixed people hold cards; others' are not made yet. */
  @Bean
  CardGround cardGround(Town town) {
    CardsOfPersonas cards = new CardsOfPersonas(town);
    List<CardGround.Holder> holders =
        Personas.ofEveryTown(town.firstDay())
            .all()
            .filter(one -> one.card() != null)
            .map(one ->
                new CardGround.Holder(one.id(), one.person().names().display(), one.purpose()))
            .toList();
    return new CardGround(
        () -> holders,
        id ->
            switch (cards.give(id)) {
              case CardsOfPersonas.Given.Kept kept -> new CardGround.Given.Kept(kept.file());
              case CardsOfPersonas.Given.Nobody nobody -> new CardGround.Given.NoCard();
              case CardsOfPersonas.Given.NoCard none -> new CardGround.Given.NoCard();
              case CardsOfPersonas.Given.InUse inUse -> new CardGround.Given.NoCard();
              case CardsOfPersonas.Given.NoCertificates none -> new CardGround.Given.NoCard();
            },
        () -> KeyType.RSA_2048.generate(town.jpki().random()),
        town.jpki().random(),
        town.clock());
  }

  /** What the register tells goes by the drawer on every page. */
  @Bean
  InitializingBean registerOnTheWire(Town town, WireTap wire) {
    return () ->
        town.registers()
            .journal()
            .listen(told ->
                wire.passed(
                    new WireEvent(
                        told.toldAt(),
                        "register " + told.municipality(),
                        "subscribers",
                        told.type(),
                        told.municipality() + "/" + told.sequence())));
  }
}
