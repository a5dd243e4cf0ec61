package fi.perhepuu.help.mailbox;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.util.List;

/** The other end of a thread: the one professional of a tenant, who answers in all its queues. */
final class Answering {

  private static final String INBOX = "/hallinta/viestit";

  private final Visitor worker;

  private Answering(Visitor worker) {
    this.worker = worker;
  }

  static Answering at(TestTenant tenant, String... queues) {
    var admin = tenant.signsIn("admin");
    for (var queue : queues) {
      var members = "/hallinta/jonot/" + queue;
      var option = "#account option:not([value=''])";
      var account = admin.opens(members).is(200).page().selectFirst(option).val();
      var member = Form.of("account", account, "title.fi", "perheohjaaja", "languages", "fi");
      admin.posts(members, member).is(303);
    }
    return new Answering(tenant.signsIn("professional"));
  }

  /** The address of the only request that says these words. */
  String request(String words) {
    return requests().stream()
        .filter(it -> worker.opens(it).is(200).says(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No request says " + words));
  }

  private List<String> requests() {
    return worker.opens(INBOX).is(200).page().select("a.qi").eachAttr("href");
  }

  Answer opens(String request) {
    return worker.opens(request);
  }

  /** Does something as the request's page offers it; more fields as name, value. */
  Answer does(String request, String action, String... fields) {
    var seen = worker.opens(request).is(200).page().selectFirst("[name=seen]").val();
    var form = Form.of("seen", seen);
    for (int i = 0; i < fields.length; i += 2) {
      form.with(fields[i], fields[i + 1]);
    }
    return worker.posts(request + "/" + action, form);
  }
}
