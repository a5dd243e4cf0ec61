package fi.perhepuu.identity.people;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.LicensedRoles;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.ws.rs.FormParam;
import java.util.UUID;
import java.util.regex.Pattern;

/** An invitation as an administrator fills it in. */
public class InviteForm {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  static final int LONGEST = 100;

  @FormParam("email")
  String email = "";

  @FormParam("name")
  String name = "";

  @FormParam("language")
  String language = "";

  @FormParam("role")
  String role = "";

  @FormParam("organization")
  String organization = "";

  public String email() {
    return email == null ? "" : email.strip();
  }

  public String name() {
    return name == null ? "" : name.strip();
  }

  public String language() {
    return language == null ? "" : language;
  }

  public String role() {
    return role == null ? "" : role;
  }

  public String organization() {
    return organization == null ? "" : organization;
  }

  FormErrors check(boolean known) {
    return new FormErrors()
        .addIf(!EMAIL.matcher(email()).matches(), "email", "identity.people.email-wrong")
        .addIf(email().length() > LONGEST, "email", "identity.people.email-wrong")
        .addIf(known, "email", "identity.people.email-known")
        .addIf(name().isEmpty(), "name", "identity.people.name-missing")
        .addIf(name().length() > LONGEST, "name", "identity.own.name-long")
        .addIf(!LicensedRoles.all().contains(role()), "role", "identity.people.role-missing");
  }

  Grant grant() {
    return grant(role(), organization());
  }

  /** The role in an organization, or in all the tenant when none is named. */
  static Grant grant(String role, String organization) {
    try {
      boolean everywhere = organization == null || organization.isEmpty();
      return new Grant(role, everywhere ? null : UUID.fromString(organization));
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("organization");
    }
  }
}
