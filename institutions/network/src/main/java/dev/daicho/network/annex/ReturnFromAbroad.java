package dev.daicho.network.annex;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.gate.Decision;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.provision.IdentityItem;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.MatchKey;
import dev.daicho.network.rule.OneMatchOnly;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.RegisteredDomicile;
import dev.daicho.register.ResidenceElsewhere;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who comes back from abroad is found at the national server by the annex: name, reading, birth
 * date, sex, and the municipality of the registered domicile where the stated one names it. The
 * code that the annex has is theirs, and the number that the national server last kept with it
 * (住民基本台帳法30条の10第1項4号・30条の44の3第1項3号). Every question is in the national audit log before its answer
 * leaves.
 */
public final class ReturnFromAbroad implements ResidenceElsewhere {

  private static final String BASIS = "住民基本台帳法30条の3第1項・30条の10第1項4号・30条の44の3第1項3号";
  private static final Set<String> ITEMS =
      Set.of(IdentityItem.RESIDENT_CODE.code(), IdentityItem.INDIVIDUAL_NUMBER.code());

  private final AnnexIdentityBook annexes;
  private final IdentityBook identities;
  private final NumberOfCode numbers;
  private final AuditLog log;
  private final InstantSource clock;

  /** Who has made the number of each code, for whom the national server keeps none. */
  @FunctionalInterface
  public interface NumberOfCode {

    /** The number of a code, asked for by that municipality. */
    IndividualNumber of(MunicipalityCode municipality, ResidentCode code);
  }

  /**
   * @param national the national server's store
   * @param log its audit log
   * @param numbers who has made the number of each code
   * @param clock town time
   */
  public ReturnFromAbroad(
      KeeperStore national, AuditLog log, NumberOfCode numbers, InstantSource clock) {
    this.annexes = new AnnexIdentityBook(national, clock);
    this.identities = new IdentityBook(national, clock);
    this.numbers = numbers;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Answer find(Returner returner) {
    List<AnnexRecord> found =
        annexes.born(Seal.NATION, returner.birth(), returner.sex()).stream()
            .filter(annex -> fits(annex, returner))
            .toList();
    List<ResidentCode> codes =
        found.stream().map(annex -> annex.identity().residentCode()).distinct().toList();
    return switch (codes.size()) {
      case 0 -> {
        ask(returner, "nobody", Set.of(), List.of());
        yield new Answer.Nobody();
      }
      case 1 -> one(returner, found);
      default -> {
        Refusal why = OneMatchOnly.refusal(codes.size());
        ask(returner, "several", Set.of(), List.of(request -> new GateRule.Ruling.Refuse(why)));
        yield new Answer.Several(codes.size());
      }
    };
  }

  private Answer one(Returner returner, List<AnnexRecord> found) {
    AnnexRecord annex = found.getFirst();
    if (found.stream().anyMatch(each -> each.identity().address() != null)) {
      ask(returner, annex.toString(), Set.of(), List.of());
      return new Answer.ResidentSomewhere();
    }
    ResidentCode code = annex.identity().residentCode();
    IndividualNumber number = number(annex.issuer(), code);
    return switch (ask(returner, annex.issuer() + " " + annex.subject(), ITEMS, List.of())) {
      case Decision.Given ignored -> new Answer.One(code, number);
      case Decision.Refused refused ->
          throw new IllegalStateException("not let out: " + refused.why().getFirst().rule());
    };
  }

  private IndividualNumber number(MunicipalityCode domicile, ResidentCode code) {
    return identities.of(Seal.NATION, code).stream()
        .max(Comparator.comparing(IdentityRecord::toldAt))
        .map(record -> record.identity().individualNumber())
        .orElseGet(() -> numbers.of(domicile, code));
  }

  private static boolean fits(AnnexRecord annex, Returner returner) {
    Optional<MunicipalityCode> domicile =
        RegisteredDomicile.municipality(returner.registeredDomicile());
    return MatchKey.words(annex.identity().name()).equals(MatchKey.words(returner.name()))
        && (returner.kana().isEmpty()
            || MatchKey.kana(annex.identity().kana()).equals(MatchKey.kana(returner.kana())))
        && domicile.filter(place -> !place.equals(annex.issuer())).isEmpty();
  }

  private Decision ask(Returner returner, String subject, Set<String> items, List<GateRule> rules) {
    return new Gate(log, clock, rules)
        .ask(
            new Request(
                officer(returner),
                Seal.NATION,
                subject,
                "looked for " + returner.name() + " " + returner.kana() + " " + returner.birth(),
                items,
                returner.act().purpose(),
                BASIS + "　" + returner.act().municipality().digits(),
                "line"));
  }

  /** The gate knows counters only: who asks stands at the national server's. */
  private static Actor officer(Returner returner) {
    return new Actor(returner.act().who().account(), Role.MUNICIPAL_OFFICER, null);
  }
}
