package dev.daicho.foundation.web;

import dev.daicho.foundation.json.NumbersModule;
import dev.daicho.foundation.page.PageModel;
import dev.daicho.foundation.page.SayDialect;
import dev.daicho.foundation.page.WireTap;
import dev.daicho.foundation.problem.ErrorPages;
import dev.daicho.foundation.problem.LastResort;
import dev.daicho.foundation.problem.ProblemAdvice;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/**
 * Everything a server of the house needs to speak HTTP. A program imports this class; there is no
 * component scan over the libraries, so that what a server does can be read here.
 *
 * <p>It needs one {@link InstantSource} bean, the town's clock, and takes what else it finds: a
 * {@link dev.daicho.foundation.page.SignedIn}, a {@link dev.daicho.foundation.page.WireContents}
 * and any number of {@link dev.daicho.foundation.page.NavEntry}. Its settings are in {@code
 * web.properties}; the program's own come first.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:dev/daicho/foundation/web/web.properties")
@Import({PageModel.class, ProblemAdvice.class, ErrorPages.class})
public class FoundationWeb {

  /** Before Spring Security (-100), so that its refusals bear the headers too. */
  private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

  private static final int KEPT_WIRE_EVENTS = 200;

  /** The catalogue's words in templates. */
  @Bean
  SayDialect sayDialect() {
    return new SayDialect();
  }

  /** What just went over the wire. */
  @Bean
  WireTap wireTap() {
    return new WireTap(KEPT_WIRE_EVENTS);
  }

  /** Faults of ours. */
  @Bean
  LastResort lastResort() {
    return new LastResort();
  }

  /** Style sheets and pictures. */
  @Bean
  StaticFiles staticFiles() {
    return new StaticFiles();
  }

  /** Keeps what was sent out of the log. */
  @Bean
  QuietResolvers quietResolvers() {
    return new QuietResolvers();
  }

  /** The numbers of the system in what is sent and received. */
  @Bean
  NumbersModule numbersInJson() {
    return new NumbersModule();
  }

  /** The description of the interface. */
  @Bean
  ApiDocument apiDocument() {
    return new ApiDocument();
  }

  @Bean
  FilterRegistrationBean<Filter> securityHeaders() {
    return first(new SecurityHeaders(), 0);
  }

  @Bean
  FilterRegistrationBean<Filter> townDate(InstantSource townClock) {
    return first(new TownDate(townClock), 1);
  }

  @Bean
  FilterRegistrationBean<Filter> bodyLimit(@Value("${daicho.web.max-body}") DataSize limit) {
    return first(new BodyLimit(limit.toBytes()), 2);
  }

  private static FilterRegistrationBean<Filter> first(Filter filter, int place) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(FIRST + place);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    return registration;
  }
}
