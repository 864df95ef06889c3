package dev.daicho.foundation.access;

import dev.daicho.foundation.page.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may come in by which door. Staff sign in with account and password: a page for people, HTTP
 * basic for programs under {@code /api}. What no institution has opened is closed.
 */
@Configuration(proxyBeanMethods = false)
@Import(SignInPage.class)
public class SignIn {

  private static final List<String> ALWAYS_OPEN =
      List.of(
          "/",
          "/sign-in",
          "/error",
          "/daicho/**",
          // Browsers ask for it unbidden. Led to the sign-in page they would get another session,
          // and the form that is on the screen would belong to none.
          "/favicon.ico",
          "/clock",
          "/actuator/health/**",
          "/actuator/prometheus",
          "/api/v1/openapi.json");

  /** The path that takes commands; it lets in by a token of its own. */
  public static final String COMMANDS = "/operator/commands";

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      ObjectProvider<OpenPath> open,
      ObjectProvider<StaffPath> closed,
      CurrentStaff current) {
    String[] openPaths =
        Stream.concat(ALWAYS_OPEN.stream(), open.orderedStream().map(OpenPath::pattern))
            .toArray(String[]::new);
    RequestMatcher programs =
        request ->
            request.getHeader("Authorization") != null
                && (request.getRequestURI().startsWith("/api/")
                    || request.getRequestURI().equals(COMMANDS));
    return http.authorizeHttpRequests(
            requests -> {
              requests.requestMatchers(openPaths).permitAll();
              requests.requestMatchers(COMMANDS).permitAll();
              closed
                  .orderedStream()
                  .forEach(path ->
                      requests.requestMatchers(path.pattern()).hasAnyRole(names(path.roles())));
              requests.anyRequest().denyAll();
            })
        // A stranger's page can make a browser send its cookie, but not this header.
        .csrf(csrf -> csrf.ignoringRequestMatchers(programs))
        .formLogin(login -> login.loginPage("/sign-in").successHandler(toTheirDoor(current)))
        .httpBasic(Customizer.withDefaults())
        .logout(logout -> logout.logoutSuccessUrl("/"))
        // Foundation's own filter sets the headers, for every answer.
        .headers(headers -> headers.disable())
        .build();
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().map(Role::name).toArray(String[]::new);
  }

  /** Back to the page that asked them to sign in; else staff at a counter to it, others home. */
  private static AuthenticationSuccessHandler toTheirDoor(CurrentStaff current) {
    return new SavedRequestAwareAuthenticationSuccessHandler() {
      @Override
      protected String determineTargetUrl(
          HttpServletRequest request, HttpServletResponse response) {
        return current.actor().map(actor -> actor.role().atTheCounter()).orElse(false)
            ? "/counter"
            : "/";
      }
    };
  }

  @Bean
  UserDetailsService accounts(StaffAccounts staff) {
    return account ->
        staff
            .find(account)
            .map(found ->
                User.withUsername(account)
                    .password(found.passwordHash())
                    .roles(found.actor().role().name())
                    .disabled(found.disabled())
                    .build())
            .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  @Bean
  PasswordEncoder passwords(StaffAccounts staff) {
    return staff.encoder();
  }

  /** Whoever sends the present request. */
  @Bean
  CurrentStaff currentStaff(StaffAccounts staff) {
    return () -> {
      Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
      return authentication == null
          ? Optional.empty()
          : staff.find(authentication.getName()).map(Staff::actor);
    };
  }

  @Bean
  SignedIn signedIn(CurrentStaff current, ObjectProvider<StaffPath> closed) {
    return new StaffInFrame(current, closed.orderedStream().toList());
  }
}
