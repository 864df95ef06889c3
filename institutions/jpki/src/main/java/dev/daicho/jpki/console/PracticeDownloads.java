package dev.daicho.jpki.console;

import dev.daicho.jpki.breaking.Corpus;
import dev.daicho.jpki.practice.PracticeBook;
import dev.daicho.jpki.web.JpkiGround;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files to practise with. */
@Controller
public final class PracticeDownloads {

  static final String CORPUS = "/jpki/corpus.zip";

  private static final long SEED = 1;

  private final JpkiGround ground;
  private final PracticeBook book;

  /**
   * @param ground of JPKI
   */
  public PracticeDownloads(JpkiGround ground) {
    this.ground = ground;
    this.book = new PracticeBook(ground.store());
  }

  /** A certificate and its key, as {@code p12}, {@code pem} or, without the key, {@code cer}. */
  @GetMapping(PracticePages.PATH + "/{practice}/{extension:p12|pem|cer}")
  public ResponseEntity<byte[]> file(
      @PathVariable String practice, @PathVariable String extension) {
    return PracticeFile.of(PracticePages.find(book, practice), extension);
  }

  /** The corpus, all of whose samples are judged at the town's present second. */
  @GetMapping(CORPUS)
  public void corpus(HttpServletResponse response) throws IOException {
    Corpus corpus = Corpus.of(ground.town().instant().truncatedTo(ChronoUnit.SECONDS), SEED);
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"daicho-corpus.zip\"");
    CorpusZip.write(corpus, response.getOutputStream());
  }
}
