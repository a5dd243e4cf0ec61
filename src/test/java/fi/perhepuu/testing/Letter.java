package fi.perhepuu.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A family writing by a help button, step by step, as the pages lead it. */
public final class Letter {

  private static final int MOST_STEPS = 8;

  private final Visitor family;
  private final String button;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();

  private Letter(Visitor family, String button) {
    this.family = family;
    this.button = button;
  }

  /**
   * @param button the address of its form: {@code /fi/apua/nepsy-nappula/kirjoita}
   */
  public static Letter by(Visitor family, String button) {
    return new Letter(family, button);
  }

  public Letter says(String question, String... answer) {
    answers.put(question, List.of(answer));
    return this;
  }

  /** What a named parent of Kangasala writes to the family workers. */
  public static Letter toFamilyWork(Visitor family, String situation) {
    return by(family, "/fi/apua/apua-nappi-perhetyohon/kirjoita")
        .says("situation", situation)
        .says("child-ages", "age-0-1")
        .says("municipality", "211")
        .says("name", "Kaisla Esimerkki")
        .says("phone", "040 000 1234")
        .says("contact-time", "any");
  }

  /** What somebody unnamed writes to the youth workers of Kangasala. */
  public static Letter toYouthWork(Visitor family, String situation) {
    return by(family, "/fi/apua/nuorten-apua-nappi/kirjoita")
        .says("situation", situation)
        .says("young-age", "15-17")
        .says("unnamed", "yes")
        .says("contact-way", "thread");
  }

  /** The page before sending, with everything on it once more. */
  public Answer untilTheLastStep() {
    var answer = family.opens(button).is(200);
    for (int step = 0; step < MOST_STEPS && !isLast(answer); step++) {
      answer = family.posts(button, filled(form(answer)).with("go", "next"));
      if (answer.status() != 200) {
        return answer;
      }
    }
    return answer;
  }

  /** Sends what a page holds; a browser that is impatient does it twice. */
  public Answer sends(Answer last) {
    return family.posts(button, Form.on(form(last)).with("go", "send"));
  }

  /** The confirmation. */
  public Answer sent() {
    return family.opens(sends(untilTheLastStep().is(200)).is(303).location()).is(200);
  }

  /** The code that is shown after sending. */
  public String code() {
    return codeOn(sent());
  }

  public static String codeOn(Answer confirmation) {
    return String.join(" ", confirmation.page().select(".code span").eachText());
  }

  private Form filled(Element form) {
    var filled = Form.on(form);
    answers.forEach(
        (question, given) -> {
          if (form.selectFirst("[name=" + question + "]:not([type=hidden])") != null) {
            filled.writes(question, given.get(0));
            given.stream().skip(1).forEach(one -> filled.with(question, one));
          }
        });
    return filled;
  }

  private static Element form(Answer answer) {
    return answer.page().selectFirst("form.writing");
  }

  private static boolean isLast(Answer answer) {
    return answer.page().selectFirst("form.writing [name=step]").val().equals("check");
  }
}
