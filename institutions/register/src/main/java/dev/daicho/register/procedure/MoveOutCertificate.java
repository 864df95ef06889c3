package dev.daicho.register.procedure;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * What the former municipality states for the next one (転出証明書, 住民基本台帳法施行令23条): the items of each
 * mover, the destination and the planned day.
 *
 * @param municipality the former municipality
 * @param previousAddress the former address
 * @param destination 転出先
 * @param plannedOn 転出予定年月日
 * @param exOfficio whether it is a certificate equivalent to one (転出証明書に準ずる証明書), filed too late
 * @param withoutPaper whether they move without paper: the data are told to the municipality moved
 *     to, and what is printed all the same says 特例による転出処理済 (standard specification 4.1.3.0.4)
 * @param people the movers' records
 */
public record MoveOutCertificate(
    MunicipalityCode municipality,
    String previousAddress,
    String destination,
    LocalDate plannedOn,
    boolean exOfficio,
    boolean withoutPaper,
    List<ResidentRecord> people) {

  public MoveOutCertificate {
    people = List.copyOf(people);
  }
}
