package fi.perhepuu.testing;

import java.util.function.UnaryOperator;

/**
 * People who answer families in a tenant like Kangasala, each with a mail address nobody else has.
 */
public final class Colleagues {

  private final TestTenant tenant;

  private Colleagues(TestTenant tenant) {
    this.tenant = tenant;
  }

  /**
   * A fresh tenant with these people.
   *
   * @param settings changes what {@code tenant.yaml} says
   * @param namesAndRoles name, role, name, role
   */
  public static Colleagues of(UnaryOperator<String> settings, String... namesAndRoles) {
    var tenant = RunningApplication.get().plannedTenant("kangasala");
    tenant.edit("tenant.yaml", settings);
    for (int i = 0; i < namesAndRoles.length; i += 2) {
      var person = person(namesAndRoles[i], namesAndRoles[i + 1], tenant.slug());
      tenant.edit("people.yaml", people -> people + person);
    }
    return new Colleagues(tenant.arrive());
  }

  private static String person(String name, String role, String slug) {
    return "- {email: %s, name: \"%s (demo)\", language: fi, demoPassword: %s, grants: [{role: %s}]}%n"
        .formatted(email(name, slug), name, People.PASSWORD, role);
  }

  private static String email(String name, String slug) {
    return name + "@" + slug + ".example";
  }

  public TestTenant tenant() {
    return tenant;
  }

  public String email(String name) {
    return email(name, tenant.slug());
  }

  /** One of them, just signed in. */
  public Visitor as(String name) {
    return tenant.visitor().signsInAs(email(name), People.PASSWORD);
  }

  /** Makes somebody a member of queues; answers her account. */
  public String joins(String name, String... queues) {
    var admin = tenant.signsIn("admin");
    var account = "";
    for (var queue : queues) {
      var members = "/hallinta/jonot/" + queue;
      var page = admin.opens(members).is(200).page();
      account = page.selectFirst("#account option:contains(" + name + ")").val();
      var member = Form.of("account", account, "title.fi", "ohjaaja", "languages", "fi");
      admin.posts(members, member).is(303);
    }
    return account;
  }

  /** The address of the only request that somebody sees and that says these words. */
  public String request(String name, String words) {
    var worker = as(name);
    return worker.opens("/hallinta/viestit").is(200).page().select("a.qi").eachAttr("href").stream()
        .filter(it -> worker.opens(it).is(200).says(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No request says " + words));
  }

  /** Does something as a request's page offers it; more fields as name, value. */
  public Answer does(String name, String request, String action, String... fields) {
    var worker = as(name);
    var seen = worker.opens(request).is(200).page().selectFirst("[name=seen]").val();
    var form = Form.of("seen", seen);
    for (int i = 0; i < fields.length; i += 2) {
      form.with(fields[i], fields[i + 1]);
    }
    return worker.posts(request + "/" + action, form);
  }

  /** Its id, out of its address. */
  public static String id(String request) {
    return request.substring(request.lastIndexOf('/') + 1);
  }

  /** Takes a thing of a list away from families, as its editor's button does. */
  public Answer archives(String list, String code) {
    var admin = tenant.signsIn("admin");
    var at = "/hallinta/sisalto/" + list + "/" + code;
    var page = admin.opens(at).is(200).page();
    var form = Form.on(page.selectFirst("form.sheet-p"));
    for (var box : page.select("form.sheet-p input[type=checkbox][checked]")) {
      form.with(box.attr("name"), box.val());
    }
    return admin.opens(admin.posts(at, form.with("do", "archive")).is(303).location());
  }
}
