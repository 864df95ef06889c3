package dev.daicho.network.web;

import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.access.StaffPath;
import dev.daicho.foundation.page.Door;
import dev.daicho.foundation.page.NavEntry;
import dev.daicho.foundation.text.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/**
 * The pages under {@code /network} and the interface under {@code /api/v1/network}. Needs beans of
 * the network's {@link dev.daicho.network.operation.Operation}, of the town's clock and of who is
 * signed in.
 */
@Configuration(proxyBeanMethods = false)
@Import({StatusPage.class, HeldPage.class, NoticePages.class, LinePages.class, StatusApi.class})
public class NetworkPages {

  /** Before statistics, behind the same door. */
  private static final int EARLY = 500;

  @Bean
  StaffPath networkPagesAreForThoseWhoRunIt() {
    return StaffPath.forThose("/network/**", NetworkPages::mayCome);
  }

  @Bean
  StaffPath networkApiIsForThoseWhoRunIt() {
    return StaffPath.forThose("/api/v1/network/**", NetworkPages::mayCome);
  }

  private static boolean mayCome(Role role) {
    return role == Role.JLIS_OPERATOR || role.mayDecide();
  }

  @Bean
  @Order(EARLY)
  NavEntry statusEntry() {
    return new NavEntry(Door.OPERATOR, StatusPage.PATH, Messages.get("operator.status"));
  }

  @Bean
  @Order(EARLY + 1)
  NavEntry heldEntry() {
    return new NavEntry(Door.OPERATOR, HeldPage.PATH, Messages.get("operator.held"));
  }

  @Bean
  @Order(EARLY + 2)
  NavEntry noticesEntry() {
    return new NavEntry(Door.OPERATOR, NoticePages.PATH, Messages.get("operator.notices"));
  }

  @Bean
  @Order(EARLY + 3)
  NavEntry linesEntry() {
    return new NavEntry(Door.OPERATOR, LinePages.PATH, Messages.get("operator.lines"));
  }
}
