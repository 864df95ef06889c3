package dev.daicho.jpki.console;

import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.access.StaffPath;
import dev.daicho.foundation.page.Door;
import dev.daicho.foundation.page.NavEntry;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.practice.MakePracticeCertificate;
import dev.daicho.jpki.web.JpkiGround;
import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/**
 * The pages under {@code /jpki} and the practice interface under {@code
 * /api/v1/jpki-operation/practice}, beside {@link dev.daicho.jpki.web.JpkiWeb} and on the same
 * {@link JpkiGround}. Needs a bean that tells who is signed in.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  OverviewPage.class,
  CertificatePages.class,
  VerifyPage.class,
  PracticePages.class,
  PracticeDownloads.class,
  DisturbancePage.class,
  DecisionPages.class,
  PracticeApi.class
})
public class JpkiConsole {

  private static final int FIRST = 700;

  /** By which certificates to practise with are made; keys are opened by the first of them. */
  @Bean
  MakePracticeCertificate makePracticeCertificate(JpkiGround ground) {
    return new MakePracticeCertificate(
        ground.store(),
        ground.log(),
        () -> ground.published().authorities(),
        () -> URI.create(ground.address().get() + "/ocsp"),
        ground.town(),
        ground.random());
  }

  @Bean
  StaffPath consoleIsForOperators() {
    return new StaffPath("/jpki/**", Set.of(Role.JLIS_OPERATOR, Role.TOWN_OPERATOR));
  }

  @Bean
  @Order(FIRST)
  NavEntry jpkiEntry() {
    return entry(OverviewPage.PATH, "overview");
  }

  @Bean
  @Order(FIRST + 1)
  NavEntry jpkiCertificatesEntry() {
    return entry(CertificatePages.PATH, "certificates");
  }

  @Bean
  @Order(FIRST + 5)
  NavEntry jpkiDecisionsEntry() {
    return entry(DecisionPages.PATH, "decisions");
  }

  @Bean
  @Order(FIRST + 2)
  NavEntry jpkiVerifyEntry() {
    return entry(VerifyPage.PATH, "verify");
  }

  @Bean
  @Order(FIRST + 3)
  NavEntry jpkiPracticeEntry() {
    return entry(PracticePages.PATH, "practice");
  }

  @Bean
  @Order(FIRST + 4)
  NavEntry jpkiDisturbancesEntry() {
    return entry(DisturbancePage.PATH, "disturbances");
  }

  private static NavEntry entry(String path, String code) {
    return new NavEntry(Door.VERIFIER, path, Messages.get("jpki-console." + code));
  }
}
