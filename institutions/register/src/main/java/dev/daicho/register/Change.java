package dev.daicho.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why and when a record changed (異動履歴, standard specification 1.2.1).
 *
 * @param actNumber the act that made the change; one act may change several people
 * @param cause 異動事由
 * @param eventOn 異動日: the day it happened
 * @param filedOn 届出日
 * @param processedAt the town's instant at which it was entered
 * @param account who decided
 * @param cancelledAct the act that this one cancels, or null
 * @param reason why it was filed late or was undone, in the filer's or the officer's words, or null
 */
public record Change(
    long actNumber,
    ChangeCause cause,
    LocalDate eventOn,
    LocalDate filedOn,
    Instant processedAt,
    String account,
    @Nullable Long cancelledAct,
    @Nullable String reason) {}
