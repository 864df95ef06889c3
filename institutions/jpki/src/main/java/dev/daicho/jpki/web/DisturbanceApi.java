package dev.daicho.jpki.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.jpki.publish.Disturbance;
import dev.daicho.jpki.publish.Disturbances;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators break answers for a while; everybody can see that they do. */
@RestController
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class DisturbanceApi {

  static final String SEEN = "/api/v1/jpki/disturbances";
  static final String SET = "/api/v1/jpki-operation/disturbances";

  private final Disturbances disturbances;
  private final ObjectProvider<CurrentStaff> staff;

  DisturbanceApi(Disturbances disturbances, ObjectProvider<CurrentStaff> staff) {
    this.disturbances = disturbances;
    this.staff = staff;
  }

  /**
   * What is to be done to answers.
   *
   * @param party whose; null for everybody's
   * @param amountMillis the delay, at most 30,000, or the age
   * @param seconds for how long, of town time
   */
  record DisturbanceRequest(
      @Nullable String party,
      Disturbance.Target target,
      Disturbance.Effect effect,
      long amountMillis,
      long seconds) {}

  /** One that is at work. */
  record DisturbanceAnswer(
      long id,
      @Nullable String party,
      Disturbance.Target target,
      Disturbance.Effect effect,
      long amountMillis,
      Instant until) {

    static DisturbanceAnswer of(Disturbance one) {
      return new DisturbanceAnswer(
          one.id(),
          one.party().isEmpty() ? null : one.party(),
          one.target(),
          one.effect(),
          one.amount().toMillis(),
          one.until());
    }
  }

  /** Those at work. */
  @GetMapping(SEEN)
  @Operation(
      operationId = "jpkiDisturbances",
      summary = "応答の障害試験 Disturbances that are at work",
      description = "Under /for/PARTY/ocsp and /for/PARTY/crl/ a party meets its own.")
  List<DisturbanceAnswer> current() {
    return disturbances.current().stream().map(DisturbanceAnswer::of).toList();
  }

  /** Sets one. */
  @PostMapping(SET)
  @Operation(operationId = "jpkiSetDisturbance", summary = "応答の障害試験の設定 Set a disturbance")
  DisturbanceAnswer set(@RequestBody DisturbanceRequest asked) {
    try {
      return DisturbanceAnswer.of(
          disturbances.set(
              asked.party() == null ? "" : asked.party(),
              asked.target(),
              asked.effect(),
              Duration.ofMillis(asked.amountMillis()),
              Duration.ofSeconds(asked.seconds()),
              staff.getObject().required()));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Problems.thrown(ProblemKind.WRONG_TYPE, "/amountMillis, /seconds");
    }
  }

  /** Lifts one. */
  @DeleteMapping(SET + "/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "jpkiLiftDisturbance", summary = "応答の障害試験の解除 Lift a disturbance")
  void lift(@PathVariable long id) {
    if (!disturbances.lift(id, staff.getObject().required())) {
      throw Problems.thrown(ProblemKind.NOT_FOUND);
    }
  }
}
