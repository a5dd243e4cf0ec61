package fi.perhepuu.editing.api;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Field;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes each kind of content to programs as its form describes it to people: the schema of a
 * body is made of the form, so that the two cannot differ. It tells of every kind, whatever modules a
 * tenant has: there is one description for all.
 */
public class FormSchemas implements OASFilter {

  private static final String JSON = "application/json";
  private static final String TEXT_PATTERN = "^[a-z]{2}$";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setInfo(OASFactory.createInfo().title("Perhepuu").version("1"));
    var components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    var bodies = OASFactory.createSchema();
    for (var kind : CDI.current().select(ContentKind.class, Any.Literal.INSTANCE)) {
      components.addSchema(kind.list(), body(kind));
      bodies.addOneOf(OASFactory.createSchema().ref("#/components/schemas/" + kind.list()));
    }
    api.setComponents(components);
    var path = api.getPaths().getPathItem(ContentResource.AT);
    describe(path.getPOST(), bodies);
    describe(api.getPaths().getPathItem(ContentResource.AT + "/{code}").getPUT(), bodies);
  }

  private static void describe(Operation operation, Schema body) {
    var content =
        OASFactory.createContent().addMediaType(JSON, OASFactory.createMediaType().schema(body));
    operation.setRequestBody(OASFactory.createRequestBody().content(content).required(true));
  }

  private static Schema body(ContentKind kind) {
    var content = object();
    kind.form().fields().forEach(field -> put(content, field.path(), schema(field)));
    return object()
        .addProperty("code", OASFactory.createSchema().addType(Schema.SchemaType.STRING))
        .addProperty("content", content)
        .addRequired("content");
  }

  /** A dotted path is an object within the object. */
  private static void put(Schema into, String path, Schema schema) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      into.addProperty(path, schema);
      return;
    }
    var first = path.substring(0, dot);
    var known = into.getProperties() == null ? null : into.getProperties().get(first);
    if (known == null) {
      into.addProperty(first, object());
    }
    put(into.getProperties().get(first), path.substring(dot + 1), schema);
  }

  private static Schema schema(Field field) {
    return switch (field.kind()) {
      case GROUP -> list(entry(field.parts()));
      case CHOICES -> list(text(field));
      case FLAG -> OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN);
      case NUMBER -> OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
      case DATE -> text(field).format("date");
      case LOCALIZED_LINE, LOCALIZED_TEXT ->
          object()
              .propertyNames(OASFactory.createSchema().pattern(TEXT_PATTERN))
              .additionalPropertiesSchema(text(field));
      default -> text(field);
    };
  }

  private static Schema entry(List<Field> parts) {
    var entry = object();
    parts.forEach(part -> put(entry, part.path(), schema(part)));
    return entry;
  }

  private static Schema text(Field field) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(field.longest());
  }

  private static Schema list(Schema items) {
    return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }
}
