package fi.perhepuu.help.queues.members;

import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.help.queues.MemberDesk;
import fi.perhepuu.help.queues.MemberView;
import fi.perhepuu.help.queues.QueueChoices;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.queues.QueueKind;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people behind a queue, for the tenant's administrators. */
@Path("/hallinta/jonot/{code}")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class QueueAdminPages {

  private static final Set<String> DONE = Set.of("saved", "removed");
  private static final int MEND = 422;

  @Inject MemberDesk desk;
  @Inject QueueDesk queues;
  @Inject QueueKind kind;
  @Inject QueueChoices choices;
  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject Texts texts;

  @GET
  public View members(
      @PathParam("code") String code,
      @QueryParam("muuta") @DefaultValue("") String account,
      @QueryParam("done") @DefaultValue("") String done) {
    var form =
        desk.members(queue(code).id()).stream()
            .filter(member -> member.account().toString().equals(account))
            .map(it -> new MemberForm(account, it.title(), it.languages()))
            .findFirst()
            .orElse(MemberForm.EMPTY);
    return page(code, form, new FormErrors(), DONE.contains(done) ? done : "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response put(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    var form = MemberForm.of(sent, locality.languages());
    var able = form.id().filter(id -> desk.able().stream().anyMatch(it -> it.account().equals(id)));
    var errors = form.check(able.isPresent(), locality.official(), queue(code).languages());
    if (errors.any()) {
      return Response.status(MEND).entity(page(code, form, errors, "")).build();
    }
    desk.put(code, able.orElseThrow(), form.title(), form.languages());
    return back(code, "saved");
  }

  /** Without a first day she is not away. */
  @POST
  @Path("poissa/{account}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response away(
      @PathParam("code") String code,
      @PathParam("account") UUID account,
      MultivaluedMap<String, String> sent) {
    queue(code);
    var absence = AbsenceForm.of(sent);
    if (!absence.isSound()) {
      var errors = new FormErrors().addIf(true, AbsenceForm.FROM, "help.members.away-wrong");
      var form = new MemberForm(account.toString(), LocalizedText.EMPTY, List.of());
      return Response.status(MEND).entity(page(code, form, errors, "")).build();
    }
    desk.away(code, account, absence.from(), absence.to());
    return back(code, "saved");
  }

  @POST
  @Path("poista/{account}")
  public Response remove(@PathParam("code") String code, @PathParam("account") UUID account) {
    queue(code);
    desk.remove(code, account);
    return back(code, "removed");
  }

  private QueueView queue(String code) {
    kind.requireOffered();
    return desk.queue(code);
  }

  private View page(String code, MemberForm form, FormErrors errors, String done) {
    var queue = queue(code);
    var members = desk.members(queue.id());
    var present = members.stream().map(MemberView::account).toList();
    boolean changing = form.id().filter(present::contains).isPresent();
    var page =
        new MembersPage(
            queue,
            members,
            desk.able().stream().filter(it -> changing || !present.contains(it.account())).toList(),
            languages(queue.languages()),
            substitute(queue),
            form,
            changing,
            errors,
            done);
    return new View("help/members", page, head(queue, errors));
  }

  private List<Option> languages(List<String> codes) {
    return choices.languages().stream().filter(it -> codes.contains(it.value())).toList();
  }

  private QueueView substitute(QueueView queue) {
    return queues.queues().values().stream()
        .filter(other -> other.code().equals(queue.substitute()))
        .findFirst()
        .orElse(null);
  }

  private Head head(QueueView queue, FormErrors errors) {
    var name = queue.name().in(language.get(), locality.fallbacks());
    var title = texts.get(spoken(), "help.members.title") + ": " + name;
    return errors.any()
        ? Head.console(texts.get(spoken(), "editing.error") + ": " + title, QueueKind.SECTION)
            .status(MEND)
        : Head.console(title, QueueKind.SECTION);
  }

  private String spoken() {
    return locality.speaks(language.get()) ? language.get() : locality.defaultLanguage();
  }

  private static Response back(String code, String done) {
    return Response.seeOther(URI.create("/hallinta/jonot/" + code + "?done=" + done)).build();
  }
}
