package fi.perhepuu.operator;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.mail.Post;
import fi.perhepuu.tenancy.jobs.JobCounts;
import fi.perhepuu.tenancy.jobs.KeptMails;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is done beside the requests: planned jobs, in numbers, and mails that went nowhere. */
@Path("/operator")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class WorkOperatorPages {

  @Inject KeptMails mails;
  @Inject JobCounts jobs;
  @Inject Post post;
  @Inject OperatorWords words;

  @GET
  @Path("posti")
  public View mail() {
    var head = words.head("operations.mail.title", "mail");
    return new View("operator/mail", new MailPage(mails.latest(), post.hasServer()), head);
  }

  @GET
  @Path("tyot")
  public View jobs() {
    var head = words.head("operations.jobs.title", "jobs");
    return new View("operator/jobs", new JobsPage(jobs.byKind()), head);
  }
}
