package dev.daicho.register.api;

import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Remark;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.disclosure.ChangedItem;
import dev.daicho.register.store.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What an act has changed, or would.
 *
 * @param rehearsed whether everything has been undone
 * @param people whose records change, and in what
 * @param remarks what whoever decides should know
 * @param met the rules that were looked at and met
 */
record ActDocument(
    boolean rehearsed, List<Changed> people, List<Remark> remarks, List<RuleName> met) {

  /**
   * Somebody whose record changes.
   *
   * @param person their 宛名番号; null in a rehearsal for who has none yet
   * @param name what they are called
   * @param changes the items that change, with the words for them
   */
  record Changed(@Nullable AddresseeNumber person, String name, List<Item> changes) {}

  /** An item that changes. */
  record Item(String item, String before, String after) {}

  /** Does the act and tells of it: 200, or 422 with the rules that stood in the way. */
  static ResponseEntity<Object> of(boolean rehearsed, Supplier<Outcome<?>> act) {
    List<Changed> people = new ArrayList<>();
    Outcome<?> outcome =
        Register.watched(
            entry ->
                entry
                    .changes()
                    .forEach((after, before) ->
                        people.add(
                            new Changed(
                                rehearsed && before == null ? null : after.addresseeNumber(),
                                after.names().display(),
                                ChangedItem.between(before, after).stream()
                                    .map(change ->
                                        new Item(
                                            change.item().code(), change.before(), change.after()))
                                    .toList()))),
            act);
    return switch (outcome) {
      case Outcome.Accepted<?> accepted ->
          ResponseEntity.ok(
              new ActDocument(
                  rehearsed,
                  people,
                  accepted.remarks(),
                  accepted.met().stream().distinct().toList()));
      case Outcome.Refused<?> refused -> Answers.problem(Problems.refused(refused.refusals()));
    };
  }
}
