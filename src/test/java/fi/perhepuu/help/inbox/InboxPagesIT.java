package fi.perhepuu.help.inbox;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import fi.perhepuu.testing.browser.Browsing;
import fi.perhepuu.testing.browser.ConsoleLook;
import fi.perhepuu.testing.browser.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How the inbox looks: for everybody, in two brands, on a desk and on a telephone. */
class InboxPagesIT {

  private static final RunningApplication APP = RunningApplication.get();

  @Test
  void inKangasala() {
    var office = Office.open();
    office.asked("Arki on raskasta ja tarvitsemme neuvoja.");
    var request = office.asked("Mies lyö minua ja pelkään.\nLapset näkevät sen.");
    office.does("anna", request, "take").is(303);
    office.does("anna", request, "note", "note", "Soitin sosiaalipäivystykseen").is(303);
    office
        .does(
            "anna",
            request,
            "answer",
            "text",
            "Hei. Hienoa, että kirjoitit.",
            "services",
            "ks-neuvola")
        .is(303);
    try (var look = look(office.tenant(), office.as("anna"))) {
      look.opens(Office.INBOX);
      pictures(look, "kangasala-list");
      look.opens(Office.INBOX + "?tab=closed&danger=1").opens(request);
      pictures(look, "kangasala-thread");
      look.page().click(".rep [formaction$=ask], .rep .btn");
      look.looks("an answer without a word");
      look.faults().assertNone();
    }
    reasons(office, request);
  }

  private static void reasons(Office office, String request) {
    try (var look = look(office.tenant(), office.as("kaisa"))) {
      look.opens(Office.INBOX + "?tab=others").opens(request);
      pictures(look, "kangasala-reason");
      look.faults().assertNone();
    }
  }

  @Test
  void inPargas() {
    var tenant = APP.newTenant("pargas");
    var admin = tenant.signsIn("admin");
    var option = admin.opens("/hallinta/jonot/q-familj").is(200).page();
    var form = Form.of("account", option.selectFirst("#account option[value~=.+-.+]").val());
    form.with("title.sv", "familjearbetare")
        .with("title.fi", "perhetyöntekijä")
        .with("languages", "sv");
    admin.posts("/hallinta/jonot/q-familj", form).is(303);
    Letter.by(tenant.visitor(), "/sv/hjalp/jag-behover-hjalp/skriv")
        .says("situation", "Vardagen är tung.")
        .says("municipality", "445")
        .says("name", "Ann Exempel")
        .says("phone", "040 000 1234")
        .says("contact-way", "call")
        .sent();
    var worker = tenant.signsIn("professional");
    var request = worker.opens(Office.INBOX).is(200).page().selectFirst("a.qi").attr("href");
    try (var look = look(tenant, worker)) {
      look.opens(Office.INBOX).opens(request);
      pictures(look, "pargas-thread");
      look.faults().assertNone();
    }
  }

  private static ConsoleLook look(TestTenant tenant, Visitor person) {
    var origin = new Site(APP.server(), tenant.host()).origin();
    return new ConsoleLook(Browsing.shared(), origin, person.token());
  }

  private static void pictures(ConsoleLook look, String name) {
    look.pictures(Path.of("target/it/pictures/inbox-" + name + ".png"), 1280);
    look.pictures(Path.of("target/it/pictures/inbox-" + name + "-phone.png"), 390);
  }
}
