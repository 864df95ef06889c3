package dev.daicho.jpki.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.decision.ConfirmDecision;
import dev.daicho.jpki.decision.Decision;
import dev.daicho.jpki.decision.DecisionBook;
import dev.daicho.jpki.decision.Decisions;
import dev.daicho.jpki.decision.Matter;
import dev.daicho.jpki.decision.ProposeDecision;
import dev.daicho.jpki.decision.RejectDecision;
import dev.daicho.jpki.procedure.Certificates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What two operators decide: one proposes, another confirms or sends back. */
@RestController
@RequestMapping("/api/v1/jpki-operation/decisions")
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class DecisionApi {

  private static final int MOST = 100;

  private final DecisionBook book;
  private final ProposeDecision propose;
  private final ConfirmDecision confirm;
  private final RejectDecision reject;
  private final ObjectProvider<CurrentStaff> staff;

  DecisionApi(JpkiGround ground, ObjectProvider<CurrentStaff> staff) {
    Decisions decisions =
        new Decisions(
            ground.store(), ground.log(), ground.town(), ground.published()::underAllKeys);
    this.book = new DecisionBook(ground.store());
    this.propose = new ProposeDecision(decisions);
    this.confirm = new ConfirmDecision(decisions);
    this.reject = new RejectDecision(decisions);
    this.staff = staff;
  }

  /** What is decided about. */
  enum MatterKind {
    RECORD_ERROR,
    AUTHORITY_KEY_LEAKED,
    LIFTING
  }

  /**
   * What is proposed.
   *
   * @param serial of the certificate, in hexadecimal; null for a key
   * @param keyIdentifier of the key, forty hexadecimal digits; null for a certificate
   * @param grounds why
   */
  record ProposalRequest(
      @NotNull MatterKind matter,
      @NotNull Authority authority,
      @Nullable String serial,
      @Nullable String keyIdentifier,
      @NotBlank String grounds) {}

  /** Why it is decided so. */
  record DecisionRequest(@NotBlank String reason) {}

  /** A proposal and what became of it. */
  record DecisionAnswer(
      long id,
      MatterKind matter,
      Authority authority,
      @Nullable String serial,
      @Nullable String keyIdentifier,
      String proposer,
      Instant proposedAt,
      String grounds,
      Instant lapsesAt,
      Decision.@Nullable Conclusion conclusion,
      @Nullable String decider,
      @Nullable Instant decidedAt,
      @Nullable String reason) {

    static DecisionAnswer of(Decision one) {
      Decision.Decided decided = one.decided();
      return new DecisionAnswer(
          one.id(),
          kind(one.matter()),
          one.matter().authority(),
          serialOf(one.matter()),
          one.matter() instanceof Matter.AuthorityKeyLeaked key ? key.keyIdentifier() : null,
          one.proposer(),
          one.proposedAt(),
          one.grounds(),
          one.lapsesAt(),
          decided == null ? null : decided.conclusion(),
          decided == null ? null : decided.decider(),
          decided == null ? null : decided.at(),
          decided == null ? null : decided.reason());
    }

    private static MatterKind kind(Matter matter) {
      return switch (matter) {
        case Matter.RecordError error -> MatterKind.RECORD_ERROR;
        case Matter.AuthorityKeyLeaked key -> MatterKind.AUTHORITY_KEY_LEAKED;
        case Matter.Lifting lifting -> MatterKind.LIFTING;
      };
    }

    private static @Nullable String serialOf(Matter matter) {
      return switch (matter) {
        case Matter.RecordError(CertificateNumber number) -> number.hex();
        case Matter.AuthorityKeyLeaked key -> null;
        case Matter.Lifting(CertificateNumber number) -> number.hex();
      };
    }
  }

  /** The newest hundred. */
  @GetMapping
  @Operation(operationId = "jpkiDecisions", summary = "起案と決裁 Proposals and decisions")
  List<DecisionAnswer> all() {
    return book.last(MOST).stream().map(DecisionAnswer::of).toList();
  }

  /** Proposes something. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "jpkiPropose",
      summary = "起案 Propose a decision",
      description = "Another operator confirms it within a day, or it lapses.")
  DecisionAnswer propose(@Valid @RequestBody ProposalRequest asked) {
    return DecisionAnswer.of(
        PartyDoor.accepted(propose.propose(matter(asked), by(asked.grounds()))));
  }

  /** Confirms a proposal. */
  @PostMapping("/{id}/confirmation")
  @Operation(
      operationId = "jpkiConfirm",
      summary = "決裁 Confirm a proposal, which is done with that")
  DecisionAnswer confirm(@PathVariable long id, @Valid @RequestBody DecisionRequest asked) {
    return DecisionAnswer.of(PartyDoor.accepted(confirm.confirm(id, by(asked.reason()))));
  }

  /** Sends a proposal back. */
  @PostMapping("/{id}/rejection")
  @Operation(operationId = "jpkiReject", summary = "差戻し Send a proposal back")
  DecisionAnswer reject(@PathVariable long id, @Valid @RequestBody DecisionRequest asked) {
    return DecisionAnswer.of(PartyDoor.accepted(reject.reject(id, by(asked.reason()))));
  }

  private Certificates.By by(String why) {
    return new Certificates.By(staff.getObject().required(), why);
  }

  private static Matter matter(ProposalRequest asked) {
    try {
      return switch (asked.matter()) {
        case RECORD_ERROR -> new Matter.RecordError(number(asked));
        case LIFTING -> new Matter.Lifting(number(asked));
        case AUTHORITY_KEY_LEAKED -> {
          String key = asked.keyIdentifier();
          if (key == null) {
            throw Problems.thrown(ProblemKind.WRONG_TYPE, "/keyIdentifier");
          }
          yield new Matter.AuthorityKeyLeaked(asked.authority(), key);
        }
      };
    } catch (IllegalArgumentException e) {
      throw Problems.thrown(ProblemKind.WRONG_TYPE, "/serial, /keyIdentifier");
    }
  }

  private static CertificateNumber number(ProposalRequest asked) {
    String serial = asked.serial();
    if (serial == null) {
      throw Problems.thrown(ProblemKind.WRONG_TYPE, "/serial");
    }
    return new CertificateNumber(asked.authority(), Long.parseLong(serial, 16));
  }
}
