package dev.daicho.foundation.sample;

import dev.daicho.foundation.page.Door;
import dev.daicho.foundation.page.NavEntry;
import dev.daicho.foundation.page.SignedIn;
import dev.daicho.foundation.page.Staff;
import dev.daicho.foundation.page.WireContents;
import dev.daicho.foundation.page.WireEvent;
import dev.daicho.foundation.page.WireTap;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.web.FoundationWeb;
import jakarta.servlet.DispatcherType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The server. Sign in by HTTP Basic as {@code sato} (officer) or {@code operator}. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
    })
@Import({FoundationWeb.class, SampleScreens.class, SampleApi.class})
public class SampleServer {

  /** 16:22:34 in Tokyo. */
  public static final Instant NOW = Instant.parse("2026-11-22T07:22:34Z");

  private static final Bilingual UTSUNOMIYA = new Bilingual("宇都宮市", "Utsunomiya");

  /** Starts it by hand, to look at. */
  public static void main(String[] args) {
    SpringApplication.run(SampleServer.class, args);
  }

  @Bean
  InstantSource townClock() {
    return InstantSource.fixed(NOW);
  }

  @Bean
  @Order(1)
  NavEntry parts() {
    return new NavEntry(Door.COUNTER, "/counter/parts", Messages.get("sample.parts"));
  }

  @Bean
  @Order(2)
  NavEntry moveIn() {
    return new NavEntry(Door.COUNTER, "/counter/parts/move-in", Messages.get("sample.move-in"));
  }

  @Bean
  @Order(3)
  NavEntry town() {
    return new NavEntry(Door.OPERATOR, "/operator", Messages.get("sample.town"));
  }

  @Bean
  WireContents wireContents() {
    return event -> "/operator/wire/" + event.id();
  }

  @Bean
  SignedIn signedIn() {
    return () ->
        Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
            .filter(who -> !(who instanceof AnonymousAuthenticationToken))
            .map(SampleServer::staff);
  }

  /** Two notices, the later with an id that ends in 2. */
  @Bean
  ApplicationRunner notices(WireTap wire) {
    return args -> {
      wire.passed(
          new WireEvent(
              NOW.minusSeconds(61), "register 092011", "network", "ResidentLeft", "092011-7-1"));
      wire.passed(
          new WireEvent(
              NOW.minusSeconds(2), "register 132101", "network", "ResidentEntered", "132101-9-2"));
    };
  }

  @Bean
  UserDetailsService accounts() {
    return new InMemoryUserDetailsManager(
        User.withUsername("sato").password("{noop}pw").roles("OFFICER").build(),
        User.withUsername("operator").password("{noop}pw").roles("OPERATOR").build());
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) {
    return http.authorizeHttpRequests(ask ->
            ask.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/operator/**")
                .hasRole("OPERATOR")
                .anyRequest()
                .permitAll())
        .httpBasic(basic -> {})
        .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
        .build();
  }

  private static Staff staff(Authentication who) {
    boolean operator = who.getName().equals("operator");
    return new Staff(
        who.getName(),
        operator ? new Bilingual("運用者", "Operator") : new Bilingual("市職員", "Municipal officer"),
        UTSUNOMIYA,
        operator);
  }
}
