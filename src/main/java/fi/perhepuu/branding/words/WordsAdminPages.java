package fi.perhepuu.branding.words;

import fi.perhepuu.branding.words.WordingDesk.Said;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.platform.text.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Map;
import java.util.TreeMap;

/** The words the site speaks in: searched, said differently, brought back. */
@Path("/hallinta/sanat")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class WordsAdminPages {

  private static final String SECTION = "model";
  private static final int MOST = 50;

  @Inject WordingDesk desk;
  @Inject RequestLanguage request;
  @Inject Locality locality;
  @Inject Texts texts;

  @GET
  public View find(
      @QueryParam("q") @DefaultValue("") String words, @QueryParam("own") boolean own) {
    var found = desk.find(words, own);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    var page = new WordsPage(shown, found.size(), MOST, words, own);
    return new View("branding/words", page, Head.console(t("wording.title"), SECTION));
  }

  @GET
  @Path("{key}")
  public View open(
      @PathParam("key") String key, @QueryParam("done") @DefaultValue("") String done) {
    var known = texts.has("fi", "wording.done." + done) ? done : "";
    var page = new WordPage(desk.wording(key), Map.of(), Map.of(), known);
    return new View("branding/word", page, Head.console(key, SECTION));
  }

  @POST
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(@PathParam("key") String key, MultivaluedMap<String, String> form) {
    boolean reset = "reset".equals(form.getFirst("do"));
    var said = said(form, reset);
    try {
      desk.say(key, said);
    } catch (NotSaid refused) {
      Map<String, String> sent = new TreeMap<>();
      said.forEach((language, word) -> sent.put(language, word.text()));
      var page = new WordPage(desk.wording(key), sent, refused.faults(), "");
      var head = Head.console(t("wording.error") + ": " + key, SECTION);
      return Response.status(refused.status())
          .entity(new View("branding/word", page, head.status(refused.status())))
          .build();
    }
    var done = reset ? "reset" : "saved";
    return Response.seeOther(URI.create("/hallinta/sanat/" + key + "?done=" + done)).build();
  }

  private Map<String, Said> said(MultivaluedMap<String, String> form, boolean reset) {
    Map<String, Said> said = new TreeMap<>();
    for (var language : locality.languages()) {
      if (form.containsKey("w:" + language)) {
        var text = reset ? "" : TypedText.clean(form.getFirst("w:" + language));
        said.put(language, new Said(text, TypedText.clean(form.getFirst("s:" + language))));
      }
    }
    return said;
  }

  private String t(String key) {
    var spoken = locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
    return texts.get(spoken, key);
  }
}
