package dev.daicho.card;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/** The files of one application on their way. */
final class CardFiles {

  private final Application application;
  private final Map<FileId, Content> all = new TreeMap<>();

  CardFiles(Application application) {
    this.application = application;
  }

  void data(int file, Bytes bytes) {
    all.put(new FileId(file), new Content.Data(bytes));
  }

  void certificate(int file, Certificate certificate) {
    try {
      data(file, Bytes.of(certificate.getEncoded()));
    } catch (IOException e) {
      throw new UncheckedIOException("what was read can be encoded", e);
    }
  }

  void records(int file, Bytes one) {
    all.put(new FileId(file), new Content.Records(List.of(one)));
  }

  void key(int file, KeyPair pair) {
    all.put(new FileId(file), new Content.Key(pair.getPrivate(), pair.getPublic()));
  }

  /** A certificate with its key; nothing when the holder has none. */
  void certified(Personalise.@Nullable Certified one, int certificate, int key) {
    if (one != null) {
      certificate(certificate, one.certificate());
      key(key, one.pair());
    }
  }

  /** An empty one is blocked: nobody chose it. */
  void secret(int file, String value) {
    FileId id = new FileId(file);
    Form.Secret form = (Form.Secret) application.layout().form(id).orElseThrow();
    Bytes bytes = Bytes.text(value, StandardCharsets.US_ASCII);
    if (!bytes.isEmpty() && !form.admits(bytes)) {
      throw new IllegalArgumentException(
          application.layout().code() + " does not admit what was chosen for " + id);
    }
    all.put(id, new Content.Secret(bytes, bytes.isEmpty() ? 0 : form.limit()));
  }

  Folder folder() {
    return application.with(all);
  }
}
