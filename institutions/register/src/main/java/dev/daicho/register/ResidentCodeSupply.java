package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.util.List;

/**
 * What the register asks of whoever hands out resident codes (住民基本台帳法30条の2: J-LIS designates to
 * each municipality the codes that it may record). Implemented downstream.
 */
public interface ResidentCodeSupply {

  /** Fresh codes for that municipality, never handed out before to anyone. */
  List<ResidentCode> more(MunicipalityCode municipality, int count);
}
