package dev.daicho.oversight.web;

import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.ReportFormat;
import java.beans.PropertyEditorSupport;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads the names of reports and formats in addresses. An editor and no converter: after a
 * converter has failed Spring tries the names of the constants, which are nobody's business.
 */
@ControllerAdvice(assignableTypes = {IssuanceApi.class, BacklogApi.class})
final class ReportParameters {

  @InitBinder
  void readNames(WebDataBinder binder) {
    binder.registerCustomEditor(IssuanceBy.class, new Named(IssuanceBy::labelled));
    binder.registerCustomEditor(ReportFormat.class, new Named(ReportFormat::labelled));
  }

  private static final class Named extends PropertyEditorSupport {

    private final Function<String, Optional<?>> labelled;

    <T> Named(Function<String, Optional<T>> labelled) {
      this.labelled = labelled::apply;
    }

    @Override
    public void setAsText(String label) {
      setValue(
          labelled.apply(label).orElseThrow(() -> new IllegalArgumentException("no such name")));
    }
  }
}
