package fi.perhepuu.guidance.search.filters;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.catalog.terms.Channel;
import fi.perhepuu.guidance.search.filters.Trait.Group;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What services have: told by the service where it tells, else by its type. What a model says of a
 * type is gathered once.
 */
public final class Traits {

  private final ModelRelease release;
  private final Map<String, List<Trait>> types = new ConcurrentHashMap<>();
  private final Map<List<String>, List<Trait>> ways = new ConcurrentHashMap<>();

  public Traits(ModelRelease release) {
    this.release = release;
  }

  public List<Trait> of(ServiceCard card) {
    var traits = new ArrayList<>(ofType(card.type()));
    traits.addAll(ways(card.channels().stream().map(Channel::code).toList()));
    card.languages().forEach(it -> traits.add(Trait.of(Group.LANGUAGE, it)));
    card.areas().forEach(it -> traits.add(new Trait(Group.AREA, it.code(), 0, it.name())));
    if (card.open().isOpen()) {
      traits.add(Trait.of(Group.ALSO, "open"));
    }
    return traits;
  }

  public List<Trait> of(TypeCard card) {
    var traits = new ArrayList<>(ofType(card.code()));
    traits.addAll(ways(release.get("service-types", card.code()).words("channels")));
    return traits;
  }

  private List<Trait> ways(List<String> channels) {
    return ways.computeIfAbsent(channels, it -> named(Group.WAY, "channels", it));
  }

  private List<Trait> ofType(String code) {
    return types.computeIfAbsent(code, this::told);
  }

  private List<Trait> told(String code) {
    var type = release.get("service-types", code);
    var traits = new ArrayList<>(named(Group.AGE, "age-stages", type.words("ages")));
    release
        .find("service-guides", code)
        .ifPresent(
            guide -> {
              if (guide.part("cost").flatMap(it -> it.string("kind")).orElse("").equals("free")) {
                traits.add(Trait.of(Group.ALSO, "free"));
              }
              if (guide.string("referral").orElse("").equals("none")) {
                traits.add(Trait.of(Group.ALSO, "direct"));
              }
            });
    return traits;
  }

  private List<Trait> named(Group group, String type, Collection<String> codes) {
    var order = release.all(type).stream().map(ModelNode::code).toList();
    return release.all(type, codes).stream()
        .map(node -> new Trait(group, node.code(), order.indexOf(node.code()), node.name()))
        .toList();
  }
}
