package fi.perhepuu.help.inbox;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A tenant with people in its queues, and what they do by their pages. */
final class Office {

  static final String INBOX = "/hallinta/viestit";
  static final String FAMILY_WORK = "q-perhetyo";
  static final String NEPSY = "q-nepsy";

  private static final String PASSWORD = "perhepuu-demo";

  private final TestTenant tenant;
  private final Map<String, Visitor> here = new LinkedHashMap<>();

  private Office(TestTenant tenant) {
    this.tenant = tenant;
  }

  /** Two in family work, one in the nepsy queue, a coordinator who is in none. */
  static Office open() {
    var office =
        new Office(
            RunningApplication.get()
                .plannedTenant("kangasala")
                .edit("people.yaml", Office::withColleagues)
                .arrive());
    office.joins("anna", FAMILY_WORK);
    office.joins("bea", FAMILY_WORK);
    office.joins("nella", NEPSY);
    return office;
  }

  private static String withColleagues(String people) {
    return people
        + person("anna", "professional")
        + person("bea", "professional")
        + person("nella", "professional")
        + person("kaisa", "coordinator");
  }

  private static String person(String name, String role) {
    return "- {email: %s@kangasala.example, name: \"%s (demo)\", language: fi, demoPassword: %s, grants: [{role: %s}]}%n"
        .formatted(name, name, PASSWORD, role);
  }

  TestTenant tenant() {
    return tenant;
  }

  /** Somebody of the office, signed in. */
  Visitor as(String name) {
    return here.computeIfAbsent(
        name, it -> tenant.visitor().signsInAs(it + "@kangasala.example", PASSWORD));
  }

  Visitor admin() {
    return here.computeIfAbsent("admin", tenant::signsIn);
  }

  void joins(String name, String queue) {
    admin()
        .posts(
            "/hallinta/jonot/" + queue,
            Form.of(
                "account", account(name, queue), "title.fi", "ohjaaja " + queue, "languages", "fi"))
        .is(303);
  }

  void leaves(String name, String queue) {
    admin()
        .posts("/hallinta/jonot/" + queue + "/poista/" + account(name, queue), Form.of())
        .is(303);
  }

  String account(String name, String queue) {
    var page = admin().opens("/hallinta/jonot/" + queue).is(200).page();
    var option = page.selectFirst("#account option:contains(" + name + ")");
    return option != null
        ? option.val()
        : page.selectFirst("tr:contains(" + name + ") a[href*=muuta]")
            .attr("href")
            .replaceAll(".*muuta=([^#]*).*", "$1");
  }

  /** A family writes to family work; answers the address of its request. */
  String asked(String situation, boolean consents) {
    var letter = Letter.toFamilyWork(tenant.visitor(), situation);
    (consents ? letter.says("consent-transfer", "yes") : letter).sent();
    return newest("anna");
  }

  String asked(String situation) {
    return asked(situation, true);
  }

  /** The address of the request that was sent last, as somebody's list shows it. */
  String newest(String name) {
    return as(name).opens(INBOX).is(200).page().select("a.qi").stream()
        .map(it -> it.attr("href"))
        .filter(it -> known.add(it))
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private final java.util.Set<String> known = new java.util.HashSet<>();

  /** Does something with a request as its page offers it; more fields as name, value. */
  Answer does(String name, String request, String action, String... fields) {
    return posts(name, as(name).opens(request).is(200), request, action, fields);
  }

  /** The same on a page that has been opened before. */
  Answer posts(String name, Answer opened, String request, String action, String... fields) {
    var form = Form.of("seen", seen(opened));
    for (int i = 0; i < fields.length; i += 2) {
      form.with(fields[i], fields[i + 1]);
    }
    return as(name).posts(request + "/" + action, form);
  }

  private static String seen(Answer opened) {
    Element field = opened.page().selectFirst("[name=seen]");
    return field == null ? "1" : field.val();
  }

  boolean offers(Answer page, String request, String action) {
    return page.page()
            .selectFirst(
                "[action="
                    + request
                    + "/"
                    + action
                    + "], [formaction="
                    + request
                    + "/"
                    + action
                    + "]")
        != null;
  }
}
