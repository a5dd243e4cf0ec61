package fi.perhepuu.licensing.console;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.licensing.words.Chapter;
import fi.perhepuu.licensing.words.NotKept;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The model in the console: its chapters, its nodes, and what the tenant says instead. */
@Path("/hallinta/malli")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class ModelAdminPages {

  @Inject OwnWordsDesk desk;
  @Inject ModelPageMaker pages;

  @GET
  public View overview(@QueryParam("done") @DefaultValue("") String done) {
    return pages.overview(done);
  }

  /** Decides about a text the model has changed since. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @FormParam("keep") @DefaultValue("") String keep,
      @FormParam("take") @DefaultValue("") String take) {
    if (take.isEmpty()) {
      desk.keep(id(keep));
      return see(ModelEntry.HREF + "?done=kept");
    }
    desk.take(id(take));
    return see(ModelEntry.HREF + "?done=taken");
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("word");
    }
  }

  @GET
  @Path("{chapter}")
  public View chapter(
      @PathParam("chapter") String chapter,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("own") boolean own) {
    return pages.chapter(Chapter.of(chapter), words, own);
  }

  @GET
  @Path("{chapter}/{code}")
  public View node(
      @PathParam("chapter") String chapter,
      @PathParam("code") String code,
      @QueryParam("done") @DefaultValue("") String done) {
    return pages.node(Chapter.of(chapter), code, done);
  }

  @POST
  @Path("{chapter}/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("chapter") String name,
      @PathParam("code") String code,
      MultivaluedMap<String, String> form) {
    var chapter = Chapter.of(name);
    var sent = new SentWords(form);
    var action = sent.action();
    if (action.equals("hide") || action.equals("show")) {
      desk.hide(chapter, code, action.equals("hide"));
      return seeNode(chapter, code, action);
    }
    try {
      desk.say(chapter, code, sent.said());
      return seeNode(chapter, code, "saved");
    } catch (NotKept refused) {
      var page = pages.node(chapter, code, sent.texts(), refused.faults(), "");
      return Response.status(refused.status())
          .entity(new View(page.template(), page.page(), page.head().status(refused.status())))
          .build();
    }
  }

  private static Response seeNode(Chapter chapter, String code, String done) {
    return see(ModelEntry.HREF + "/" + chapter.code() + "/" + code + "?done=" + done);
  }

  private static Response see(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
