package dev.daicho.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StaffInFrameTest {

  private static final List<StaffPath> COUNTER = List.of(StaffPath.atTheCounter("/counter/**"));

  @ParameterizedTest
  @EnumSource
  void theCounterIsOfferedToThoseWhoWorkThere(Role role) {
    StaffInFrame frame = new StaffInFrame(() -> Optional.of(of(role)), COUNTER);

    assertThat(frame.offers("/counter")).isEqualTo(role.atTheCounter());
    assertThat(frame.offers("/counter/entries")).isEqualTo(role.atTheCounter());
    assertThat(frame.offers("/oversight/issuance")).isTrue();
  }

  @Test
  void whoHasNotSignedInIsLedToTheSignInPage() {
    StaffInFrame frame = new StaffInFrame(Optional::empty, COUNTER);

    assertThat(frame.offers("/counter")).isTrue();
    assertThat(frame.staff()).isEmpty();
  }

  @Test
  void staffIsShownWithRoleAndOffice() {
    StaffInFrame frame = new StaffInFrame(() -> Optional.of(of(Role.MUNICIPAL_OFFICER)), COUNTER);

    assertThat(frame.staff())
        .hasValueSatisfying(staff -> {
          assertThat(staff.account()).isEqualTo("somebody");
          assertThat(staff.role()).isEqualTo(Role.MUNICIPAL_OFFICER.title());
          assertThat(staff.office().ja()).isEqualTo("栃木県宇都宮市");
          assertThat(staff.operator()).isFalse();
        });
  }

  private static Actor of(Role role) {
    return new Actor("somebody", role, MunicipalityCode.of("092011"));
  }
}
