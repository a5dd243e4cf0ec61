package fi.perhepuu.platform.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The compiled templates. */
@ApplicationScoped
class Templates {

  private static final String PACKAGE = "fi.perhepuu.templates";

  private TemplateEngine engine;

  @PostConstruct
  void open() {
    var loader = Thread.currentThread().getContextClassLoader();
    engine = TemplateEngine.createPrecompiled(null, ContentType.Html, loader, PACKAGE);
  }

  String render(View view, Frame frame) {
    var output = new StringOutput(32_768);
    render(view.template(), view.page(), frame, output);
    return output.toString();
  }

  void render(String template, Object page, Frame frame, TemplateOutput output) {
    engine.render(template + ".jte", Map.of("frame", frame, "page", page), output);
  }
}
