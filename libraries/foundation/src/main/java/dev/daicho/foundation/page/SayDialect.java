package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;
import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Teaches Thymeleaf to speak both languages: {@code dc:say="code"} or {@code dc:say="${bilingual}"}
 * fills an element with {@code <span lang="ja">…</span> <span lang="en">…</span>}, escaped, with
 * the first alone where both say the same, and {@code #say} is a {@link Say}.
 */
public final class SayDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {

  private static final String PREFIX = "dc";

  /** The dialect. */
  public SayDialect() {
    super("Daicho", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String dialectPrefix) {
    return Set.of(new SayProcessor(dialectPrefix));
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new SayFactory();
  }

  private static final class SayProcessor extends AbstractStandardExpressionAttributeTagProcessor {

    /** That of th:text: after conditions, loops and fragments. */
    private static final int PRECEDENCE = 1300;

    private final Say say = new Say();

    SayProcessor(String prefix) {
      super(TemplateMode.HTML, prefix, "say", PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String value,
        Object result,
        IElementTagStructureHandler element) {
      Bilingual words = say.of(result);
      // A name is the same in both and is said once.
      element.setBody(
          words.ja().equals(words.en())
              ? span("ja", words.ja())
              : span("ja", words.ja()) + " " + span("en", words.en()),
          false);
    }

    private static String span(String language, String words) {
      return "<span lang=\"%s\">%s</span>".formatted(language, HtmlEscape.escapeHtml4Xml(words));
    }
  }

  private static final class SayFactory implements IExpressionObjectFactory {

    @Override
    public Set<String> getAllExpressionObjectNames() {
      return Set.of("say");
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
      return new Say();
    }

    @Override
    public boolean isCacheable(String name) {
      return true;
    }
  }
}
