package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.asking.Checks;
import fi.perhepuu.help.asking.IdentityCodes;
import fi.perhepuu.identity.FormErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what a family has sent in: cleaned, masked, and with what is to be mended. */
final class Written {

  private static final int LONGEST = 10_000;
  private static final int LINE = 200;
  private static final Pattern TICKET =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Written() {}

  /** Without what no text should have in it. */
  static String clean(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
  }

  static Reply reply(String ticket, String text, boolean danger) {
    var clean = clean(text);
    boolean known = ticket != null && TICKET.matcher(ticket).matches();
    return new Reply(
        known ? UUID.fromString(ticket) : UUID.randomUUID(),
        IdentityCodes.masked(clean),
        new FormErrors()
            .addIf(clean.isEmpty(), "text", "help.mailbox.error.text")
            .addIf(clean.length() > LONGEST, "text", "help.ask.error.long"),
        danger,
        IdentityCodes.areIn(clean));
  }

  static Contact contact(MultivaluedMap<String, String> form) {
    var name = clean(form.getFirst("name"));
    var phone = clean(form.getFirst("phone"));
    var email = clean(form.getFirst("email"));
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
