package fi.perhepuu.operator;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.mail.Post;
import fi.perhepuu.tenancy.PublicOrigin;
import fi.perhepuu.tenancy.Tenants;
import fi.perhepuu.tenancy.jobs.KeptMails;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What an operator sees: the tenants and how they are, and the mails that went nowhere. */
@Path("/operator")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class TenantsOperatorPages {

  @Inject Tenants tenants;
  @Inject PublicOrigin origin;
  @Inject KeptMails mails;
  @Inject Post post;
  @Inject OperatorWords words;

  @GET
  public View tenants() {
    var rows =
        tenants.all().stream().map(it -> TenantRow.of(it, origin.at(it.mainHost()))).toList();
    var head = words.head("operations.tenants.title", "tenants");
    return new View("operator/tenants", new TenantsPage(rows), head);
  }

  @GET
  @Path("posti")
  public View mail() {
    var head = words.head("operations.mail.title", "mail");
    return new View("operator/mail", new MailPage(mails.latest(), post.hasServer()), head);
  }
}
