package dev.daicho.network.rule;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;

/** A line is interrupted by those who answer for its safety, and by nobody else. */
@Basis(
    value = "住民基本台帳法30条の24・36条の2",
    english =
        "J-LIS sees to the safety of identification information on the network, a mayor to that of the municipality's own records.",
    from = "2002-08-05")
public final class RunsTheLine {

  private RunsTheLine() {}

  /** Whether somebody may interrupt or restore that municipality's line. */
  public static Verdict of(Actor who, MunicipalityCode municipality) {
    return may(who, municipality)
        ? Verdict.met(RunsTheLine.class)
        : Verdict.broken(
            RunsTheLine.class,
            Messages.get("network.runs-the-line.not-theirs", who.role().title()));
  }

  private static boolean may(Actor who, MunicipalityCode municipality) {
    return who.role() == Role.JLIS_OPERATOR
        || (who.role().mayDecide() && who.belongsTo(municipality));
  }
}
