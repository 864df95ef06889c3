package dev.daicho.jpki;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A filing to move out.
 *
 * @param filedAt when it was recorded; a later change of its planned day is the same filing
 * @param planned 転出の予定年月日
 * @param abroad whether it is 国外転出届
 */
public record MoveOut(Instant filedAt, LocalDate planned, boolean abroad) {}
