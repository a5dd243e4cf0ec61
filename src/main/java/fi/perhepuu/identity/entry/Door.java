package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.platform.html.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Shows the page one signs in on, with all the ways in there are. */
@RequestScoped
public class Door {

  private static final String TITLE = "identity.door.title";

  @Inject Words words;
  @Inject @Any Instance<OtherDoor> others;

  /** The page that asks to try again. */
  public Response refuse(String email, Journey journey, String key) {
    return show(email, journey, new FormErrors().addIf(true, "email", key), null);
  }

  Response show(Journey journey, String notice) {
    return show("", journey, new FormErrors(), notice);
  }

  private Response show(String email, Journey journey, FormErrors errors, String notice) {
    var ways = others.stream().flatMap(it -> it.leadingTo(journey.to()).stream()).toList();
    var page = new DoorPage(email, journey, errors, notice, ways);
    var head = errors.any() ? words.mend(TITLE, "") : words.head(TITLE, "");
    return Response.status(head.status()).entity(new View("identity/door", page, head)).build();
  }
}
