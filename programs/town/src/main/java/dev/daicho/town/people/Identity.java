package dev.daicho.town.people;

import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.ResidenceStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who a member of a household is: the names, and Japanese or foreign. */
sealed interface Identity {

  Names names();

  /** The citizenship of somebody who became resident on this day. */
  Citizenship citizenship(LocalDate becameResident);

  record Japanese(Names names, Citizenship.Japanese citizenship) implements Identity {
    @Override
    public Citizenship citizenship(LocalDate becameResident) {
      return citizenship;
    }
  }

  /**
   * A foreign resident.
   *
   * @param granted the first day of the present period of stay; null where there is none
   * @param longestYears nobody of this status has been in Japan longer
   */
  record Foreign(
      Names names,
      String nationality,
      ResidenceStatus status,
      @Nullable LocalDate granted,
      int longestYears)
      implements Identity {

    @Override
    public Citizenship citizenship(LocalDate becameResident) {
      return new Citizenship.Foreign(nationality, status, becameResident);
    }

    boolean special() {
      return status instanceof ResidenceStatus.SpecialPermanentResident;
    }
  }
}
