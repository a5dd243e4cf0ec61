package fi.perhepuu.help.asking;

import fi.perhepuu.help.requests.Arrivals;
import fi.perhepuu.help.requests.Receipt;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Slug;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** Puts the pages of writing together. Nobody keeps them, and their titles tell nothing. */
@RequestScoped
class AskingViews {

  private static final int UNPROCESSABLE = 422;
  private static final int RETRY_SECONDS = 30;
  private static final String SECTION = "help";

  @Inject Arrivals arrivals;
  @Inject RequestLanguage language;
  @Inject SpokenTexts texts;
  @Inject Locality locality;

  Response show(Writing writing) {
    return page(writing, writing.errors().any() ? UNPROCESSABLE : 200);
  }

  Response trouble(Writing writing, String key, int status) {
    var troubled =
        new Writing(
            writing.asked(),
            writing.ticket(),
            AskingStep.CHECK,
            writing.sheet(),
            writing.errors(),
            writing.danger(),
            writing.masked(),
            key);
    return Response.fromResponse(page(troubled, status))
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
  }

  private Response page(Writing writing, int status) {
    var step = word("help.ask.step." + writing.step().code());
    var title = status == UNPROCESSABLE ? word("help.ask.faulty") + " " + step : step;
    var head = head(writing.asked(), title, "write").status(status);
    return Response.status(status).entity(new View("help/write", writing, head)).build();
  }

  /**
   * @param note the end of the page's address
   * @param typed the code as it was typed back, or null
   */
  Response sent(AskedButton asked, String note, Optional<UUID> request, String typed) {
    var receipt = request.flatMap(arrivals::receiptOf).orElse(null);
    var page = new SentPage(asked, receipt, note, right(receipt, typed));
    var head = head(asked, word("help.sent.title"), "sent");
    return Response.ok(new View("help/sent", page, head)).build();
  }

  private static Boolean right(Receipt receipt, String typed) {
    return receipt == null || typed == null
        ? null
        : Boolean.valueOf(Slug.of(typed).equals(Slug.of(receipt.code())));
  }

  private Head head(AskedButton asked, String title, String last) {
    var name = asked.button().name();
    var head = Head.page(title, in(name), SECTION, SECTION, asked.button().slug(), last).notKept();
    return asked.safety() ? head.asSensitive() : head;
  }

  private String word(String key) {
    return texts.get(language.get(), key);
  }

  private String in(LocalizedText text) {
    return text.in(language.get(), locality.fallbacks());
  }
}
