package fi.perhepuu.identity.entry;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody was going when she was asked to sign in, and what she had written. It travels from
 * form to form in hidden fields and is taken no further than this site.
 *
 * @param to an address of this site, or empty
 * @param kept the form she was sending, or nothing
 * @param files the fields of that form that take files, and the names of the files: what was in
 *     them is gone, for a hidden field cannot carry it
 */
public record Journey(String to, List<KeptField> kept, List<KeptField> files) {

  public static final Journey NOWHERE = new Journey("", List.of(), List.of());

  static final String TO = "to";
  private static final String PREFIX = "kept.";
  private static final String FILE = "file.";

  public static Journey to(String address) {
    return new Journey(ours(address), List.of(), List.of());
  }

  /** The beginning: a form was sent to {@code address} by somebody not signed in any more. */
  static Journey begin(String address, MultivaluedMap<String, String> form) {
    List<KeptField> kept = new ArrayList<>();
    form.forEach((name, values) -> values.forEach(value -> kept.add(new KeptField(name, value))));
    return new Journey(ours(address), kept, List.of());
  }

  /** The same with files: their names are kept, and she is asked to choose them again. */
  static Journey begin(String address, List<EntityPart> parts) {
    List<KeptField> kept = new ArrayList<>();
    List<KeptField> files = new ArrayList<>();
    for (var part : parts) {
      var file = part.getFileName();
      (file.isPresent() ? files : kept)
          .add(new KeptField(part.getName(), file.orElseGet(() -> text(part))));
    }
    return new Journey(ours(address), kept, files);
  }

  private static String text(EntityPart part) {
    try (var content = part.getContent()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** On the way: what {@link #fields} have put into a form. */
  public static Journey on(MultivaluedMap<String, String> form) {
    return new Journey(ours(form.getFirst(TO)), named(PREFIX, form), named(FILE, form));
  }

  private static List<KeptField> named(String prefix, MultivaluedMap<String, String> form) {
    List<KeptField> named = new ArrayList<>();
    form.forEach(
        (name, values) -> {
          if (name.startsWith(prefix)) {
            var original = name.substring(prefix.length());
            values.forEach(value -> named.add(new KeptField(original, value)));
          }
        });
    return named;
  }

  /** The hidden fields that carry the journey. */
  public List<KeptField> fields() {
    List<KeptField> fields = new ArrayList<>();
    fields.add(new KeptField(TO, to));
    kept.forEach(field -> fields.add(new KeptField(PREFIX + field.name(), field.value())));
    files.forEach(field -> fields.add(new KeptField(FILE + field.name(), field.value())));
    return fields;
  }

  public boolean hasWritten() {
    return !(kept.isEmpty() && files.isEmpty()) && !to.isEmpty();
  }

  /** The files she had chosen and must choose again. */
  public List<KeptField> chosen() {
    return files.stream().filter(file -> !file.value().isEmpty()).toList();
  }

  /** An address that stays on this site; otherwise none. */
  private static String ours(String address) {
    boolean local =
        address != null
            && address.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*")
            && !address.startsWith("/kirjaudu");
    return local ? address : "";
  }
}
