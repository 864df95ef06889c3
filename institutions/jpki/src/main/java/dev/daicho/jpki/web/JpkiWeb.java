package dev.daicho.jpki.web;

import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.access.StaffPath;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.publish.CertificateStatuses;
import dev.daicho.jpki.publish.CurrentLists;
import dev.daicho.jpki.publish.Delegate;
import dev.daicho.jpki.publish.Disturbances;
import dev.daicho.jpki.publish.ListService;
import dev.daicho.jpki.publish.PublishedCertificates;
import dev.daicho.jpki.publish.QueryLog;
import dev.daicho.jpki.publish.StatusAnswers;
import dev.daicho.jpki.publish.StatusService;
import dev.daicho.jpki.publish.TimeStamps;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.relying.AccessTokens;
import dev.daicho.jpki.relying.ClientAssertions;
import dev.daicho.jpki.relying.Correspondence;
import dev.daicho.jpki.relying.Credentials;
import dev.daicho.jpki.relying.RecordedCorrespondence;
import dev.daicho.jpki.webhook.RevocationFeed;
import dev.daicho.jpki.webhook.WebhookCourier;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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
  StatusController.class,
  ListController.class,
  CertificateController.class,
  TimeStampController.class,
  TokenApi.class,
  PartyStatusApi.class,
  ConsentApi.class,
  WebhookApi.class,
  DisturbanceApi.class
})
public class JpkiWeb {

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final int ANSWERS_KEPT = 100_000;

  @Bean
  QueryLog queryLog(JpkiGround ground) {
    return new QueryLog(ground.store(), ground.log(), ground.town());
  }

  @Bean
  Disturbances disturbances(JpkiGround ground) {
    return new Disturbances(ground.store(), ground.log(), ground.town());
  }

  private static Delegate responder(JpkiGround ground, Authority authority) {
    return Delegate.responder(
        ground.authority(authority), ground.count(), ground.vault(), ground.town());
  }

  private static Delegate timeStamping(JpkiGround ground) {
    return Delegate.timeStamping(
        ground.authority(Authority.SIGNING), ground.count(), ground.vault(), ground.town());
  }

  /** Those to whom the authorities have given a task. */
  record Delegates(Delegate signing, Delegate authentication, Delegate timeStamping) {}

  @Bean
  Delegates delegates(JpkiGround ground) {
    return new Delegates(
        responder(ground, Authority.SIGNING),
        responder(ground, Authority.AUTHENTICATION),
        timeStamping(ground));
  }

  @Bean
  StatusService statusService(
      JpkiGround ground, Delegates delegates, Disturbances disturbances, QueryLog log) {
    List<StatusAnswers> all = new ArrayList<>();
    all.add(answers(ground, Authority.SIGNING, delegates.signing()));
    all.add(answers(ground, Authority.AUTHENTICATION, delegates.authentication()));
    return new StatusService(all, disturbances, log);
  }

  private static StatusAnswers answers(JpkiGround ground, Authority of, Delegate delegate) {
    return new StatusAnswers(
        ground.authority(of),
        delegate,
        new CertificateStatuses(new CertificateBook(ground.store()), of, ground.town(), FRESH),
        ground.town(),
        ANSWERS_KEPT);
  }

  @Bean
  ListService listService(JpkiGround ground, Disturbances disturbances, QueryLog log) {
    return new ListService(
        ground.authorities(),
        new CurrentLists(ground.store(), ground.lists(), ground.town()),
        disturbances,
        log);
  }

  @Bean
  PublishedCertificates publishedCertificates(JpkiGround ground, Delegates delegates) {
    List<AuthorityAtWork> authorities =
        Stream.of(Authority.SIGNING, Authority.AUTHENTICATION).map(ground::authority).toList();
    return new PublishedCertificates(
        authorities,
        List.of(delegates.signing(), delegates.authentication()),
        delegates.timeStamping());
  }

  @Bean
  TimeStamps timeStamps(JpkiGround ground, Delegates delegates, QueryLog log) {
    return new TimeStamps(delegates.timeStamping(), ground.store(), log, ground.town());
  }

  @Bean
  static Base64InPaths base64InPaths() {
    return new Base64InPaths();
  }

  @Bean
  PartyDoor partyDoor(JpkiGround ground) {
    return new PartyDoor(ground);
  }

  /** From our own record; a program may offer another. */
  @Bean
  @ConditionalOnMissingBean
  Correspondence correspondence(JpkiGround ground) {
    return new RecordedCorrespondence(new CertificateBook(ground.store()), ground.town());
  }

  @Bean
  AccessTokens accessTokens(JpkiGround ground) {
    return new AccessTokens(ground.store(), ground.random(), ground.town());
  }

  @Bean
  ClientAssertions clientAssertions(JpkiGround ground) {
    return new ClientAssertions(
        ground.store(),
        ground.issuer(),
        URI.create(ground.issuer() + TokenApi.PATH),
        ground.town());
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
    return http.securityMatcher("/ocsp", "/ocsp/**", "/crl/*", "/ca/*", "/tsa", "/for/**")
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers.disable())
        .build();
  }
}
