package fi.perhepuu.catalog.content;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import org.jsoup.nodes.Document;

/** One of a tenant's people at work on its catalog, by the pages of the console. */
record Console(TestTenant tenant, Visitor person) {

  private static final String LISTS = "/hallinta/sisalto/";
  private static final Duration SOON = Duration.ofSeconds(10);

  static Console of(TestTenant tenant, String role) {
    return new Console(tenant, tenant.signsIn(role));
  }

  /** The form of something new as the browser shows it. */
  Form blank(String list) {
    return form(person.opens(LISTS + list + "/uusi").is(200));
  }

  /** The form of a thing as it is now. */
  Form opens(String list, String code) {
    return form(person.opens(LISTS + list + "/" + code).is(200));
  }

  static Form form(Answer answer) {
    return Form.on(answer.page().selectFirst("form.sheet-p"));
  }

  Answer creates(String list, Form form, String action) {
    return person.posts(LISTS + list + "/uusi", copy(form, action));
  }

  Answer saves(String list, String code, Form form, String action) {
    return person.posts(LISTS + list + "/" + code, copy(form, action));
  }

  // The hidden first button of the form is sent by no browser unless it is pressed.
  private static Form copy(Form form, String action) {
    return form.writes("do", action);
  }

  /** Follows an answer to the editor it leads to. */
  Document follows(Answer answer) {
    return person.opens(answer.is(303).location()).is(200).page();
  }

  /** The code in the address an answer leads to. */
  static String code(Answer answer) {
    var path = answer.is(303).location().split("\\?")[0];
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A service of Kangasala with everything it must have. */
  Form service(String name) {
    return blank("services")
        .writes("name.fi", name)
        .writes("summary.fi", name + " auttaa perhettä.")
        .writes("type", "child-health-clinic")
        .writes("organization", "pirha");
  }

  /** Makes a service families see; its code. */
  String publishes(String name) {
    return code(creates("services", service(name), "publish"));
  }

  Answer family(String path) {
    return tenant.visitor().opens(path);
  }

  void familySees(String path, String words) {
    Eventually.isTrue(
        SOON, path + " does not say " + words, () -> family(path).page().text().contains(words));
  }

  void familyFinds(String path, int status) {
    Eventually.isTrue(
        SOON, path + " does not answer " + status, () -> family(path).status() == status);
  }
}
