package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.asking.Checks;
import fi.perhepuu.help.asking.IdentityCodes;
import fi.perhepuu.help.requests.Ticket;
import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.platform.text.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;

/** Reads what a family has sent in: cleaned, masked, and with what is to be mended. */
final class Written {

  private static final int LONGEST = 10_000;
  private static final int LINE = 200;

  private Written() {}

  static Reply reply(String ticket, String text, boolean danger) {
    var clean = TypedText.clean(text);
    return new Reply(
        Ticket.of(ticket),
        IdentityCodes.masked(clean),
        new FormErrors()
            .addIf(clean.isEmpty(), "text", "help.mailbox.error.text")
            .addIf(clean.length() > LONGEST, "text", "help.ask.error.long"),
        danger,
        IdentityCodes.areIn(clean));
  }

  static Contact contact(MultivaluedMap<String, String> form) {
    var name = TypedText.clean(form.getFirst("name"));
    var phone = TypedText.clean(form.getFirst("phone"));
    var email = TypedText.clean(form.getFirst("email"));
    var errors =
        new FormErrors()
            .addIf(name.isEmpty(), "name", "help.ask.error.name")
            .addIf(name.length() > LINE, "name", "help.ask.error.long");
    check("phone", phone, errors);
    check("email", email, errors);
    return new Contact(
        IdentityCodes.masked(name), phone, email, form.containsKey("agrees"), errors);
  }

  private static void check(String kind, String value, FormErrors errors) {
    boolean sound = value.isEmpty() || Checks.isSound(kind, value);
    errors.addIf(!sound && kind.equals("phone"), kind, "help.ask.error.phone");
    errors.addIf(!sound && kind.equals("email"), kind, "help.ask.error.email");
  }
}
