package fi.perhepuu.catalog.menu;

import fi.perhepuu.catalog.asking.Asking;
import fi.perhepuu.catalog.reading.Readings;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.catalog.services.neighbors.NeighborDesk;
import fi.perhepuu.catalog.terms.BranchTag;
import fi.perhepuu.catalog.terms.Branches;
import fi.perhepuu.catalog.terms.Topics;
import fi.perhepuu.catalog.terms.TypeAddress;
import fi.perhepuu.catalog.terms.TypeReader;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out the service menu: the way in, its themes and its types. */
@ApplicationScoped
@Transactional
public class MenuDesk {

  @Inject ServiceDesk services;
  @Inject Topics topics;
  @Inject TypeReader types;
  @Inject NationalHints national;
  @Inject NeighborDesk neighbors;
  @Inject ModelReleases models;
  @Inject Asking asking;
  @Inject Readings readings;

  /** The way in: six queries. */
  public MenuView menu() {
    var cards = services.cards();
    var types = model().all("service-types").stream().map(ModelNode::code).toList();
    var elsewhere = services.typesWithoutLocal(types);
    var branches = new Branches(model()).all();
    var shelves =
        branches.stream()
            .map(branch -> shelf(branch, cards, elsewhere))
            .filter(shelf -> !shelf.isBare())
            .toList();
    return new MenuView(topics.themes(), topics.ages(), topics.situations(), shelves);
  }

  // Where nothing is local, it tells who organizes what grows on it.
  private MenuView.Shelf shelf(
      BranchTag branch, List<ServiceCard> cards, List<TypeCard> elsewhere) {
    var node = model().get("branches", branch.code());
    var order = node.words("types");
    var local =
        cards.stream()
            .filter(card -> order.contains(card.type()))
            .sorted(Comparator.comparing(card -> order.indexOf(card.type())))
            .toList();
    var others = elsewhere.stream().filter(type -> order.contains(type.code())).toList();
    return new MenuView.Shelf(
        branch, node.localized("lead"), local, local.isEmpty() ? others : List.of());
  }

  /**
   * A theme by its address: six queries.
   *
   * @throws NotFound also when the tenant has not licensed it
   */
  public ThemeView theme(String slug, String language) {
    var theme =
        model()
            .bySlug("themes", language, slug)
            .filter(topics::isLicensed)
            .orElseThrow(() -> new NotFound("theme"));
    var codes =
        model().known("service-types").stream()
            .filter(type -> type.words("themes").contains(theme.code()))
            .sorted(Comparator.comparing(this::level))
            .map(ModelNode::code)
            .toList();
    var cards =
        services.cardsOfTypes(codes).stream()
            .sorted(Comparator.comparing(card -> codes.indexOf(card.type())))
            .toList();
    return new ThemeView(
        theme.code(),
        theme.name(),
        theme.localized("lead"),
        theme.flag("sensitive"),
        new Branches(model()).ofTheme(theme.code()),
        topics.address(theme),
        cards,
        services.typesWithoutLocal(codes),
        readings.testsOf(theme.code()));
  }

  // What anyone can use comes first, what the hardest times need last.
  private int level(ModelNode type) {
    return model().get("support-levels", type.string("level").orElseThrow()).number("order", 0);
  }

  /**
   * A service type by its address: seven queries at most.
   *
   * @throws NotFound when there is none
   */
  public TypePageView type(String slug, String language) {
    var type =
        new TypeAddress(model())
            .bySlug(slug, language)
            .filter(topics::hasType)
            .orElseThrow(() -> new NotFound("service-type"));
    var cards = services.cardsOfTypes(List.of(type.code()));
    var elsewhere = services.typesWithoutLocal(List.of(type.code()));
    var address = new TypeAddress(model()).ofType(type);
    return new TypePageView(
        types.read(type),
        address,
        cards,
        elsewhere.isEmpty() ? null : elsewhere.get(0),
        cards.isEmpty() ? neighbors.having(type.code(), address, language) : List.of(),
        cards.isEmpty() ? national.of(type) : List.of(),
        asking.aboutType(type.code()),
        readings.aboutType(type.code()),
        type.flag("care") ? crisis() : LocalizedText.EMPTY);
  }

  /** Where what has replaced a retired type is, for whoever has kept its address. */
  public Optional<List<String>> insteadOfType(String slug, String language) {
    var address = new TypeAddress(model());
    return address.bySlug(slug, language).isPresent()
        ? Optional.empty()
        : address
            .insteadOf(slug, language)
            .filter(topics::hasType)
            .map(type -> address.ofType(type).get(language));
  }

  /** The addresses of themes and types, the sensitive ones left out. */
  public List<Map<String, List<String>>> addresses() {
    var address = new TypeAddress(model());
    var themes =
        model().all("themes").stream()
            .filter(theme -> topics.isLicensed(theme) && !theme.flag("sensitive"))
            .map(address::ofTheme);
    var types =
        model().all("service-types").stream()
            .filter(type -> topics.hasType(type) && !address.isSensitive(type))
            .map(address::ofType);
    return Stream.concat(themes, types).toList();
  }

  private LocalizedText crisis() {
    return model().get("crisis-notice", "crisis-notice").localized("text");
  }

  private ModelRelease model() {
    return models.current();
  }
}
