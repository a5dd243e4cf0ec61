package fi.perhepuu.guidance.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A questionnaire in the hands of a family whose browser runs no script. */
final class Sheet {

  private final Visitor family;
  private final Answer answer;
  private final int pages;

  private Sheet(Visitor family, Answer answer, int pages) {
    this.family = family;
    this.answer = answer;
    this.pages = pages;
  }

  static Sheet beginning(Visitor family, String address) {
    var form = family.opens(address).is(200).page().selectFirst("main form");
    var first = family.posts(form.attr("action"), Form.on(form).with("go", "begin")).is(200);
    return new Sheet(family, first, 1);
  }

  Answer answer() {
    return answer;
  }

  Document page() {
    return answer.page();
  }

  int pages() {
    return pages;
  }

  private Element form() {
    return page().selectFirst("main form:has([name=step])");
  }

  private Sheet send(Form form) {
    return new Sheet(family, family.posts(form().attr("action"), form), pages + 1);
  }

  Sheet goes(String button) {
    return send(Form.on(form()).with("go", button));
  }

  Sheet with(String field, String value, String button) {
    return send(Form.on(form()).writes(field, value).with("go", button));
  }

  Sheet chooses(String code) {
    return with(form().selectFirst(".choices input").attr("name"), code, "next");
  }

  /** The answer at a place of what can be chosen. */
  Sheet answers(int place) {
    return chooses(form().select(".choices input").get(place).val());
  }

  /** Writes, and does not go on yet. */
  Written writes(String text) {
    return new Written(text);
  }

  /** A text that has been typed and not sent. */
  final class Written {

    private final String text;

    private Written(String text) {
      this.text = text;
    }

    Sheet goes(String button) {
      return with(form().selectFirst("textarea").attr("name"), text, button);
    }
  }

  private boolean isQuestion() {
    return !page().select(".tprog").isEmpty();
  }

  private String step() {
    return form().selectFirst("[name=step]").val();
  }

  /** Answers every question that follows; of fewer answers the last, of safety always no. */
  Sheet answersAll(int place) {
    var sheet = this;
    while (sheet.isQuestion()) {
      sheet = sheet.answersOne(place);
      assertEquals(200, sheet.answer.status());
      assertEquals("no-store", sheet.answer.header("Cache-Control").orElse(""));
    }
    return sheet;
  }

  private Sheet answersOne(int place) {
    var choices = form().select(".choices input");
    if (choices.isEmpty()) {
      return writes("Hän laulaa.").goes("next");
    }
    return answers(step().startsWith("s") ? 0 : Math.min(place, choices.size() - 1));
  }

  /** Answers the least until a question comes. */
  Sheet until(String code) {
    var sheet = this;
    while (!sheet.step().equals(code)) {
      sheet = sheet.answersOne(sheet.step().equals("q2") ? 1 : 0);
    }
    return sheet;
  }

  Answer saves() {
    var save = page().selectFirst("button[formaction$=/lataa]");
    var form = Form.on(save.closest("form")).with("go", save.attr("value"));
    return family.posts(save.attr("formaction"), form).is(200);
  }
}
