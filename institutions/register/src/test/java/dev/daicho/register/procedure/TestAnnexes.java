package dev.daicho.register.procedure;

import static dev.daicho.register.AnnexSamples.HERE;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.store.AnnexBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The annexes that a municipality keeps, for tests of their acts. */
final class TestAnnexes {

  static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

  final TownClock clock = TestTown.clockAt(TODAY);
  final TestRegister town = new TestRegister(clock);
  final AnnexBook book = town.annexBook();
  final ReceiveAnnexNotice receive = new ReceiveAnnexNotice(book, town.desk(), clock);

  Outcome<Optional<Annex>> record(AnnexNotice notice) {
    return town.file(new RecordAnnexNotice(book), new RecordAnnexNotice.Filing(notice), TODAY);
  }

  /** The annexes of that code here, the newest first. */
  List<Annex> of(ResidentCode code) {
    return of(HERE, code);
  }

  List<Annex> of(MunicipalityCode municipality, ResidentCode code) {
    return book.annexes().ofCodes(municipality, Stream.of(code));
  }

  /** What the network has been told of an annex. */
  List<ToldNotice> told(Annex annex) {
    return town.journal()
        .about(Seal.of(annex.municipality()), AnnexChanged.SUBJECT + annex.number(), 1);
  }
}
