package fi.perhepuu.catalog.services.provision;

import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is bound to organize a type of service. Social and health services are the wellbeing services
 * county's, or the city's where a city is its own county; schools, early education and youth work
 * are the municipality's, and where a site serves many municipalities each family has its own.
 */
public record ProviderRule(Collection<OrganizationView> organizations) {

  private static final String COUNTY = "county";
  private static final String MUNICIPALITY = "municipality";
  private static final Set<String> PUBLIC = Set.of(COUNTY, MUNICIPALITY);

  /**
   * @param providers codes of the model's provider types, the usual one first
   */
  public Provision of(List<String> providers) {
    var main = of(providers.get(0));
    if (main.isNamed() || main.by().equals(Provision.HOME_MUNICIPALITY)) {
      return main;
    }
    var ask =
        providers.stream()
            .filter(PUBLIC::contains)
            .map(this::of)
            .flatMap(other -> other.names().stream())
            .toList();
    return new Provision(main.by(), main.names(), ask);
  }

  private Provision of(String provider) {
    return switch (provider) {
      case COUNTY -> county();
      case MUNICIPALITY -> municipality();
      case "kela" -> named("kela", one -> one.is("kela"));
      default -> Provision.unnamed(provider);
    };
  }

  private Provision county() {
    Predicate<OrganizationView> both = one -> one.is(COUNTY) && one.is(MUNICIPALITY);
    return organizations.stream().anyMatch(both)
        ? named(COUNTY, both)
        : named(COUNTY, one -> one.is(COUNTY));
  }

  private Provision municipality() {
    var names = names(one -> one.is(MUNICIPALITY));
    return names.size() == 1
        ? Provision.named(names)
        : Provision.unnamed(Provision.HOME_MUNICIPALITY);
  }

  private Provision named(String provider, Predicate<OrganizationView> condition) {
    var names = names(condition);
    return names.isEmpty() ? Provision.unnamed(provider) : Provision.named(names);
  }

  private List<LocalizedText> names(Predicate<OrganizationView> condition) {
    return organizations.stream().filter(condition).map(OrganizationView::name).toList();
  }
}
