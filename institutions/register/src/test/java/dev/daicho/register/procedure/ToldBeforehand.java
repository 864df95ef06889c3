package dev.daicho.register.procedure;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ExpectedArrivals;
import dev.daicho.register.MoveOutData;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** People who are expected, as a test says. */
public final class ToldBeforehand implements ExpectedArrivals {

  private final List<MoveOutData> told = new CopyOnWriteArrayList<>();
  private final List<Long> registeredMeanwhile = new CopyOnWriteArrayList<>();

  /** Somebody's data come. */
  public void add(MoveOutData data) {
    told.add(data);
  }

  /** One of those of a move-out has been entered somewhere. */
  public void registeredMeanwhile(long moveOut) {
    registeredMeanwhile.add(moveOut);
  }

  @Override
  public List<MoveOutData> expected(MunicipalityCode here) {
    return told.stream().filter(data -> data.to().equals(here)).toList();
  }

  @Override
  public Known ofMoveOut(MunicipalityCode here, MunicipalityCode former, long moveOut) {
    return new Known(
        expected(here).stream()
            .filter(data -> data.from().equals(former) && data.moveOut() == moveOut)
            .toList(),
        registeredMeanwhile.contains(moveOut));
  }
}
