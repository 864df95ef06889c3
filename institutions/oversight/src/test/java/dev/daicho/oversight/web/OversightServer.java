package dev.daicho.oversight.web;

import dev.daicho.foundation.access.OpenPath;
import dev.daicho.foundation.web.FoundationWeb;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A server of this institution alone. */
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

  /** As in a town, what nobody has opened is closed. */
  @Bean
  SecurityFilterChain doors(HttpSecurity http, ObjectProvider<OpenPath> open) {
    String[] openPaths = open.orderedStream().map(OpenPath::pattern).toArray(String[]::new);
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/error", "/daicho/**", "/api/v1/openapi.json")
                .permitAll()
                .requestMatchers(openPaths)
                .permitAll()
                .anyRequest()
                .denyAll())
        .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
        .headers(headers -> headers.disable())
        .build();
  }
}
