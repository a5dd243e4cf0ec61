package fi.perhepuu.exchange.closing;

import fi.perhepuu.identity.Role;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.tenancy.closing.Closings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What proves that a tenant has been destroyed, to be printed for whoever it was. */
@Path("/operator/todistukset")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class CertificateOperatorPages {

  @Inject ClosingDesk desk;
  @Inject Closings closings;
  @Inject OperatorWords words;

  @GET
  public View list() {
    var head = words.head("exchange.certificates.title", "tenants");
    return new View("exchange/certificates", closings.all(), head);
  }

  @GET
  @Path("{id}")
  public View one(@PathParam("id") UUID id) {
    var head = words.head("exchange.certificate.title", "tenants");
    return new View("exchange/certificate", desk.certificate(id), head);
  }
}
