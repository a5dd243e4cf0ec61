package fi.perhepuu.knowledge.national;

import fi.perhepuu.licensing.ModelNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads a national service of the model for families: only what has been verified is said without a
 * remark, and of a crisis line unverified languages are left out, so that nobody stays silent
 * because of a list nobody has checked.
 */
final class NationalReader {

  /** What a family sees of a service; the model's other checks are for its editors. */
  private static final Set<String> SHOWN =
      Set.of(
          "phone",
          "phoneSv",
          "domain",
          "languages",
          "age",
          "audience",
          "service",
          "services",
          "facts",
          "stillOpen");

  private NationalReader() {}

  static NationalService read(ModelNode node) {
    var phones = NationalPhone.of(node);
    var crisis = node.flag("crisis");
    var saysLanguages = !(crisis && isUnverified(node, "languages"));
    var audience = Audience.of(node);
    return new NationalService(
        node.code(),
        node.name(),
        node.localized("text"),
        node.string("domain").orElse(null),
        phones,
        ways(node, phones),
        node.words("languages"),
        saysLanguages,
        Audience.ALL.equals(audience) ? null : audience,
        node.words("themes"),
        crisis,
        "free".equals(node.string("cost").orElse("")),
        isToBeChecked(node, saysLanguages));
  }

  private static List<Way> ways(ModelNode node, List<NationalPhone> verified) {
    var channels = node.words("channels");
    var named = Arrays.stream(Way.values()).filter(way -> way.isOneOf(channels)).toList();
    if (!named.isEmpty() || !verified.isEmpty()) {
      return named;
    }
    return List.of(node.parts("phones").isEmpty() ? Way.WEB : Way.PHONE);
  }

  private static boolean isToBeChecked(ModelNode node, boolean saysLanguages) {
    return SHOWN.stream()
        .filter(fact -> saysLanguages || !fact.equals("languages"))
        .anyMatch(fact -> isUnverified(node, fact));
  }

  private static boolean isUnverified(ModelNode node, String fact) {
    return node.part("check").flatMap(it -> it.string(fact)).filter("verify"::equals).isPresent();
  }
}
