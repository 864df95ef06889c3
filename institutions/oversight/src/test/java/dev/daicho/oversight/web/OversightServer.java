package dev.daicho.oversight.web;

import dev.daicho.foundation.web.FoundationWeb;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A server of this institution alone, open to everybody as in a town. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
    })
@Import({FoundationWeb.class, OversightPages.class})
public class OversightServer {

  /** Starts it by hand, to look at. */
  public static void main(String[] args) {
    SpringApplication.run(OversightServer.class, args);
  }

  @Bean
  InstantSource townClock() {
    return InstantSource.fixed(Instant.parse("2026-11-22T07:22:34Z"));
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) {
    return http.authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
        .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
        .build();
  }
}
