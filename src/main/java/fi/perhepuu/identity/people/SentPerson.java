package fi.perhepuu.identity.people;

import fi.perhepuu.platform.api.Sent;
import java.io.IOException;
import java.io.InputStream;

/**
 * Somebody a program wants invited.
 *
 * @param language she is written to in; left out for the tenant's own
 * @param organization the id of the one her role is limited to; left out for all the tenant
 */
record SentPerson(String email, String name, String language, String role, String organization) {

  private static final int LONGEST_CODE = 3;

  static SentPerson read(InputStream body) throws IOException {
    var sent = Sent.read(body);
    var email = sent.text("email", InviteForm.LONGEST);
    var name = sent.text("name", InviteForm.LONGEST);
    var language = sent.optionalText("language", LONGEST_CODE);
    var grant = SentGrant.of(sent);
    sent.only();
    return new SentPerson(email, name, language, grant.role(), grant.organization());
  }

  InviteForm form() {
    var form = new InviteForm();
    form.email = email;
    form.name = name;
    form.language = language;
    form.role = role;
    form.organization = organization;
    return form;
  }
}
