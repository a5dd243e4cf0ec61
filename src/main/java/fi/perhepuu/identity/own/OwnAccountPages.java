package fi.perhepuu.identity.own;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.accounts.AccountDesk;
import fi.perhepuu.identity.accounts.Doorkeeper;
import fi.perhepuu.identity.accounts.Passwords;
import fi.perhepuu.identity.codes.TotpSecrets;
import fi.perhepuu.identity.entry.Entrance;
import fi.perhepuu.identity.entry.PasswordRules;
import fi.perhepuu.identity.sessions.LivingSignIns;
import fi.perhepuu.identity.sessions.SignInDesk;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A person's own account, whatever her role. */
@Path("/hallinta/oma")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PROFESSIONAL, Role.COORDINATOR, Role.PARTNER})
@Produces(MediaType.TEXT_HTML)
public class OwnAccountPages {

  private static final int LONGEST_NAME = 100;

  @Inject SignedInUser user;
  @Inject OwnDesk desk;
  @Inject AccountDesk accounts;
  @Inject Doorkeeper doorkeeper;
  @Inject Passwords passwords;
  @Inject TotpSecrets codes;
  @Inject SignInDesk signIns;
  @Inject LivingSignIns living;
  @Inject Entrance entrance;
  @Inject Locality locality;

  @Context HttpServletResponse response;

  @GET
  public View own(@QueryParam("tehty") @DefaultValue("") String done) {
    return desk.page(new FormErrors(), OwnDesk.DONE.contains(done) ? done : null, null);
  }

  @POST
  public Response rename(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("language") @DefaultValue("") String language) {
    var given = name.strip();
    var errors =
        new FormErrors()
            .addIf(given.isEmpty(), "name", "identity.own.name-missing")
            .addIf(given.length() > LONGEST_NAME, "name", "identity.own.name-long")
            .addIf(!locality.speaks(language), "language", "identity.own.language-missing");
    if (errors.any()) {
      return mend(errors, null);
    }
    accounts.rename(account(), given, language);
    return done("nimi");
  }

  @POST
  @Path("salasana")
  public Response changePassword(
      @FormParam("current") String current,
      @FormParam("password") String password,
      @FormParam("again") String again) {
    var errors = PasswordRules.check(password, again, user.get().email());
    if (!errors.any()) {
      errors.addIf(!confirms(current), "current", "identity.own.current-wrong");
    }
    if (errors.any()) {
      return mend(errors, null);
    }
    accounts.changePassword(account(), passwords.hash(password));
    entrance.signIn(accounts.active(account()).orElseThrow(), response);
    return done("salasana");
  }

  @POST
  @Path("koodi")
  public Response useCodes(@FormParam("sealed") String sealed, @FormParam("code") String code) {
    var step = codes.stepOf(sealed == null ? "" : sealed, code);
    if (step.isEmpty()) {
      return mend(new FormErrors().addIf(true, "code", "identity.code.wrong"), sealed);
    }
    accounts.useCodes(account(), sealed, step.getAsLong());
    return done("koodi");
  }

  @POST
  @Path("koodi/pois")
  public Response useNoCodes(@FormParam("confirm") String password) {
    if (!confirms(password)) {
      return mend(new FormErrors().addIf(true, "confirm", "identity.own.current-wrong"), null);
    }
    accounts.useCodes(account(), null, 0);
    return done("ei-koodia");
  }

  @POST
  @Path("istunnot/{id}")
  public Response end(@PathParam("id") UUID signIn) {
    signIns.end(account(), signIn);
    living.forget(signIn);
    return done("ulos");
  }

  private UUID account() {
    return user.get().account();
  }

  private boolean confirms(String password) {
    return doorkeeper.confirms(account(), password);
  }

  private Response mend(FormErrors errors, String sealed) {
    var page = desk.page(errors, null, sealed);
    return Response.status(page.head().status()).entity(page).build();
  }

  private static Response done(String what) {
    return Entrance.to("/hallinta/oma?tehty=" + what);
  }
}
