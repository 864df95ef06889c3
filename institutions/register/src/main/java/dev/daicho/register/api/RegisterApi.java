package dev.daicho.register.api;

import dev.daicho.foundation.access.StaffPath;
import dev.daicho.register.procedure.FilingKinds;
import dev.daicho.register.procedure.Procedures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The register's HTTP interface. Staff of a municipality use it with HTTP basic, and it is always
 * their own municipality's register. Needs the same beans as the counter's pages.
 */
@Configuration(proxyBeanMethods = false)
@Import({RecordsApi.class, ProceduresApi.class, EntriesApi.class, Counter.class})
public class RegisterApi {

  static final String PATH = "/api/v1/register";

  @Bean
  FilingKinds filingKinds(Procedures procedures) {
    return new FilingKinds(procedures);
  }

  @Bean
  StaffPath registerApiIsForStaff() {
    return StaffPath.atTheCounter(PATH + "/**");
  }
}
