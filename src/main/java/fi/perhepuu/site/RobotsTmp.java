package fi.perhepuu.site;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.*;
@Path("/robots.txt")
@PermitAll
public class RobotsTmp { @GET @Produces("text/plain") public String get() { return "ok"; } }
