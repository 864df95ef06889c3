package dev.daicho.jpki.web;

import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.access.StaffPath;
import dev.daicho.jpki.procedure.CertificateLinks;
import dev.daicho.jpki.publish.Disturbances;
import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.LinkBook;
import dev.daicho.jpki.relying.AccessTokens;
import dev.daicho.jpki.relying.ClientAssertions;
import dev.daicho.jpki.relying.Correspondence;
import dev.daicho.jpki.relying.Credentials;
import dev.daicho.jpki.webhook.RevocationFeed;
import dev.daicho.jpki.webhook.WebhookCourier;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * OCSP, revocation lists, certificates and time stamps over HTTP, for a program that has {@link
 * dev.daicho.foundation.web.FoundationWeb}, a town clock and one {@link JpkiGround}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  ListController.class,
  CertificateController.class,
  TimeStampController.class,
  TokenApi.class,
  PartyStatusApi.class,
  ConsentApi.class,
  WebhookApi.class,
  DisturbanceApi.class,
  DecisionApi.class,
  LeakedKeyController.class
})
public class JpkiWeb {

  /** Opened when somebody asks first. */
  @Bean
  Published published(JpkiGround ground) {
    return ground.published();
  }

  @Bean
  Disturbances disturbances(JpkiGround ground) {
    return ground.published().disturbances();
  }

  /** OCSP; a party's own address for other things goes past it. */
  @Bean
  FilterRegistrationBean<StatusFilter> statusFilter(Published published, InstantSource townClock) {
    FilterRegistrationBean<StatusFilter> registration =
        new FilterRegistrationBean<>(new StatusFilter(published, townClock));
    registration.addUrlPatterns("/ocsp/*", "/for/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    return registration;
  }

  @Bean
  static Base64InPaths base64InPaths() {
    return new Base64InPaths();
  }

  @Bean
  PartyDoor partyDoor(JpkiGround ground) {
    return new PartyDoor(ground);
  }

  @Bean
  Correspondence correspondence(JpkiGround ground) {
    return new Correspondence(
        new CertificateLinks(new CertificateBook(ground.store()), new LinkBook(ground.store())),
        ground.town());
  }

  @Bean
  AccessTokens accessTokens(JpkiGround ground) {
    return new AccessTokens(ground.store(), ground.random(), ground.town());
  }

  @Bean
  ClientAssertions clientAssertions(JpkiGround ground) {
    return new ClientAssertions(ground.store(), ground.address(), TokenApi.PATH, ground.town());
  }

  @Bean
  RevocationFeed revocationFeed(JpkiGround ground) {
    return new RevocationFeed(ground.store(), ground.real());
  }

  @Bean
  WebhookCourier webhookCourier(JpkiGround ground) {
    return new WebhookCourier(ground.store(), ground.secrets(), ground.real());
  }

  @Bean
  StaffPath disturbancesAreSetByOperators() {
    return new StaffPath(
        "/api/v1/jpki-operation/**", Set.of(Role.JLIS_OPERATOR, Role.TOWN_OPERATOR));
  }

  /** Parties come in by token or certificate, and have no session. */
  @Bean
  @Order(2)
  SecurityFilterChain jpkiParties(HttpSecurity http, JpkiGround ground, AccessTokens tokens) {
    return http.securityMatcher("/api/v1/jpki/**")
        .authorizeHttpRequests(all ->
            all.requestMatchers(TokenApi.PATH, DisturbanceApi.SEEN)
                .permitAll()
                .anyRequest()
                .hasRole("RELYING_PARTY"))
        .addFilterBefore(
            new PartyFilter(tokens, new Credentials(ground.store())),
            AnonymousAuthenticationFilter.class)
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint((request, response, why) -> {
              response.setHeader("WWW-Authenticate", "Bearer");
              response.sendError(401);
            }))
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers.disable())
        .build();
  }

  /** The protocols know no session and no cookie: whoever asks is answered. */
  @Bean
  @Order(1)
  SecurityFilterChain jpkiProtocols(HttpSecurity http) {
    return http.securityMatcher("/crl/*", "/ca/*", "/tsa", "/for/**")
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers.disable())
        .build();
  }
}
