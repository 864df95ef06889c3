package dev.daicho.foundation.web;

import java.util.List;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;

/**
 * Stops Spring from logging the exceptions that it turns into answers: their messages quote the
 * value that was sent, which may be a person's number.
 */
final class QuietResolvers implements WebMvcConfigurer {

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    for (HandlerExceptionResolver resolver : resolvers) {
      if (resolver instanceof AbstractHandlerExceptionResolver logging) {
        logging.setWarnLogCategory("");
      }
    }
  }
}
