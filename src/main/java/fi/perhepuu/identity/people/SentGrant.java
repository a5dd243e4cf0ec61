package fi.perhepuu.identity.people;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.platform.api.Sent;
import java.io.IOException;
import java.io.InputStream;

/**
 * A role as a program wants it given.
 *
 * @param organization the id of the one it is limited to; left out for all the tenant
 */
record SentGrant(String role, String organization) {

  static SentGrant read(InputStream body) throws IOException {
    var sent = Sent.read(body);
    var grant = of(sent);
    sent.only();
    return grant;
  }

  static SentGrant of(Sent sent) {
    return new SentGrant(
        sent.text("role", InviteForm.LONGEST),
        sent.optionalText("organization", InviteForm.LONGEST));
  }

  Grant grant() {
    return InviteForm.grant(role, organization);
  }
}
