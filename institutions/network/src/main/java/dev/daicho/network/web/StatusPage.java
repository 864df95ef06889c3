package dev.daicho.network.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.operation.Operation;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The live picture: what is on its way, what waits, what stands still, what does not agree. */
@Controller
public final class StatusPage {

  static final String PATH = "/network";

  private final Operation operation;
  private final CurrentStaff staff;

  public StatusPage(Operation operation, CurrentStaff staff) {
    this.operation = operation;
    this.staff = staff;
  }

  /** The picture as it is now; its script fetches it anew every two seconds. */
  @GetMapping(PATH)
  public String status(Model model) {
    Seeing seeing = Seeing.of(staff);
    model.addAttribute("view", new StatusView(seeing.status(operation.status()), seeing));
    model.addAttribute("nation", seeing.nation());
    MunicipalityCode only = seeing.only();
    model.addAttribute("own", only == null ? "" : Words.place(only));
    model.addAttribute("ownCode", only == null ? "" : only.digits());
    operation
        .reconciliation()
        .state()
        .flatMap(run -> only == null ? Optional.of(run) : run.of(only))
        .ifPresent(run -> {
          model.addAttribute("run", run);
          model.addAttribute("runStarted", Words.moment(run.startedAt()));
          model.addAttribute("outcome", StatusView.outcome(run));
          model.addAttribute("found", StatusView.found(run));
        });
    return "network/status";
  }

  /** Begins to compare the registers that they see with the three levels. */
  @PostMapping("/network/reconcile")
  public String reconcile() {
    Seeing seeing = Seeing.of(staff);
    MunicipalityCode only = seeing.only();
    operation
        .reconciliation()
        .start(
            only == null
                ? Municipalities.all().stream().map(one -> one.code()).toList()
                : List.of(only),
            staff.required(),
            Messages.get("operator.reconcile.purpose").ja());
    return "redirect:/network#reconcile";
  }
}
