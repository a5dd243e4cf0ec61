package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Set;

/** A whole list as a file for a spreadsheet. */
@Path("/hallinta/vienti/{list}.{form}")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PARTNER})
public class ExportResource {

  private static final Set<String> FORMS = Set.of("csv", "xlsx");
  private static final String CSV = "text/csv;charset=utf-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject ContentKinds kinds;
  @Inject Rights rights;
  @Inject Exporter exporter;

  @GET
  public Response export(
      @PathParam("list") String list,
      @PathParam("form") String form,
      @QueryParam("published") boolean published) {
    if (!FORMS.contains(form)) {
      throw new NotFound("file");
    }
    var kind = kinds.get(list);
    rights.organizations(kind);
    boolean csv = form.equals("csv");
    StreamingOutput file =
        csv
            ? output -> exporter.csv(kind, published, output)
            : output -> exporter.spreadsheet(kind, published, output);
    return Response.ok(file, csv ? CSV : XLSX)
        .header("Content-Disposition", "attachment; filename=\"" + list + "." + form + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
