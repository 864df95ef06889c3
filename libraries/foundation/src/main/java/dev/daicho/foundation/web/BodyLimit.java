package dev.daicho.foundation.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies over a limit with 413: at once when the request says how long it is, else as soon
 * as too much has been read. Tomcat itself limits only forms.
 */
final class BodyLimit implements Filter {

  private final long bytes;

  /**
   * A limit.
   *
   * @param bytes the largest body taken
   */
  BodyLimit(long bytes) {
    this.bytes = bytes;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > bytes) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(new Limited((HttpServletRequest) request, bytes), response);
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final long bytes;
    private @Nullable LimitedBody body;

    Limited(HttpServletRequest request, long bytes) {
      super(request);
      this.bytes = bytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body = new LimitedBody(super.getInputStream(), bytes);
      }
      return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      String name = getCharacterEncoding();
      Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
      return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }
  }
}
