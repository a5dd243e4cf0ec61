package fi.perhepuu.platform.html;

import fi.perhepuu.platform.cache.Cacheable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Renders a {@link View} and says how long the result may be kept. */
@Provider
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class ViewWriter implements MessageBodyWriter<View> {

  @Inject Templates templates;
  @Inject @Any Instance<Frames> frames;
  @Inject RequestLanguage language;

  @Context HttpServletRequest request;

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return View.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      View view,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream output)
      throws IOException {
    var here = frames.stream().filter(Frames::areHere).findFirst().orElseThrow();
    var frame = here.around(view.head(), language.get());
    var html = templates.render(view, frame);
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8");
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.language());
    headers.putSingle(HttpHeaders.CACHE_CONTROL, caching(view.head()));
    if (view.head().sensitive()) {
      headers.putSingle("Referrer-Policy", "no-referrer");
    }
    if (view.head().kept() && OnTrial.what().isEmpty()) {
      request.setAttribute(Cacheable.ATTRIBUTE, new Cacheable(validUntil(view, frame)));
    }
    output.write(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String caching(Head head) {
    boolean kept = head.kept() && OnTrial.what().isEmpty();
    return head.sensitive() || !kept ? "no-store" : "public, no-cache";
  }

  private static java.time.Instant validUntil(View view, Frame frame) {
    var midnight = frame.today().plusDays(1).atStartOfDay(frame.locality().zone()).toInstant();
    var moment = view.head().validUntil();
    return moment == null || moment.isAfter(midnight) ? midnight : moment;
  }
}
