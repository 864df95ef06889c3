package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import java.util.List;

/**
 * What the register asks of the network about people who are to come without paper (住民基本台帳法24条の2):
 * what the municipalities that they leave have told beforehand. Implemented downstream.
 */
public interface ExpectedArrivals {

  /** Nobody is expected: a register that runs without a network. */
  ExpectedArrivals NOBODY =
      new ExpectedArrivals() {
        @Override
        public List<MoveOutData> expected(MunicipalityCode here) {
          return List.of();
        }

        @Override
        public Known ofMoveOut(MunicipalityCode here, MunicipalityCode former, long moveOut) {
          return new Known(List.of(), false);
        }
      };

  /** Everybody whose data are here and who has not come, by planned day. */
  List<MoveOutData> expected(MunicipalityCode here);

  /**
   * What is known here of the people of one move-out.
   *
   * @param former the municipality moved from
   * @param moveOut the act there
   */
  Known ofMoveOut(MunicipalityCode here, MunicipalityCode former, long moveOut);

  /**
   * What is known of a move-out's people.
   *
   * @param people those whose data are here, in the order of a household
   * @param registeredMeanwhile whether one of the others has been entered in some register since
   */
  record Known(List<MoveOutData> people, boolean registeredMeanwhile) {
    public Known {
      people = List.copyOf(people);
    }
  }
}
