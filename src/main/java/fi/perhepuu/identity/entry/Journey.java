package fi.perhepuu.identity.entry;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody was going when she was asked to sign in, and what she had written. It travels from
 * form to form in hidden fields and is taken no further than this site.
 *
 * @param to an address of this site, or empty
 * @param kept the form she was sending, or nothing
 */
public record Journey(String to, List<KeptField> kept) {

  public static final Journey NOWHERE = new Journey("", List.of());

  static final String TO = "to";
  private static final String PREFIX = "kept.";

  public static Journey to(String address) {
    return new Journey(ours(address), List.of());
  }

  /** The beginning: a form was sent to {@code address} by somebody not signed in any more. */
  static Journey begin(String address, MultivaluedMap<String, String> form) {
    List<KeptField> kept = new ArrayList<>();
    form.forEach((name, values) -> values.forEach(value -> kept.add(new KeptField(name, value))));
    return new Journey(ours(address), kept);
  }

  /** On the way: what {@link #fields} have put into a form. */
  public static Journey on(MultivaluedMap<String, String> form) {
    List<KeptField> kept = new ArrayList<>();
    form.forEach(
        (name, values) -> {
          if (name.startsWith(PREFIX)) {
            var original = name.substring(PREFIX.length());
            values.forEach(value -> kept.add(new KeptField(original, value)));
          }
        });
    return new Journey(ours(form.getFirst(TO)), kept);
  }

  /** The hidden fields that carry the journey. */
  public List<KeptField> fields() {
    List<KeptField> fields = new ArrayList<>();
    fields.add(new KeptField(TO, to));
    kept.forEach(field -> fields.add(new KeptField(PREFIX + field.name(), field.value())));
    return fields;
  }

  public boolean hasWritten() {
    return !kept.isEmpty() && !to.isEmpty();
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
