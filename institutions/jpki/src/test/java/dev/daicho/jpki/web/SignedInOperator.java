package dev.daicho.jpki.web;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.access.Role;
import java.util.Optional;
import org.springframework.context.annotation.Bean;

/** Whoever asks is an operator: who may come in is the application's to test. */
class SignedInOperator {

  @Bean
  CurrentStaff currentStaff() {
    return () -> Optional.of(new Actor("operator@j-lis", Role.JLIS_OPERATOR, null));
  }
}
