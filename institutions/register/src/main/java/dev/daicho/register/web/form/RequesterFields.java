package dev.daicho.register.web.form;

import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.procedure.Requester.Capacity;
import dev.daicho.register.procedure.Requester.Proof;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked of whoever brings a request: for whom, shown by what. */
final class RequesterFields {

  private RequesterFields() {}

  static List<FormField> all() {
    return List.of(
        FormField.of("capacity", Kind.CAPACITY).prefilledWith(Capacity.SELF.name()),
        FormField.of("proof", Kind.PROOF).prefilledWith(Proof.NONE.name()),
        FormField.of("authorityShown", Kind.YES_NO).prefilledWith("no"));
  }

  /** The requester; whoever says nothing of it has shown nothing, which the rule refuses. */
  static Requester read(Inputs inputs) {
    return new Requester(
        chosen(Capacity.values(), inputs.raw("capacity")).orElse(Capacity.AGENT),
        chosen(Proof.values(), inputs.raw("proof")).orElse(Proof.NONE),
        inputs.yes("authorityShown"));
  }

  static List<Choice> capacities() {
    return choices("counter.capacity.", Capacity.values());
  }

  static List<Choice> proofs() {
    return choices("counter.proof.", Proof.values());
  }

  private static <E extends Enum<E>> Optional<E> chosen(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private static <E extends Enum<E>> List<Choice> choices(String messages, E[] all) {
    return Arrays.stream(all)
        .map(one ->
            new Choice(
                one.name(),
                Messages.get(messages + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
        .toList();
  }
}
