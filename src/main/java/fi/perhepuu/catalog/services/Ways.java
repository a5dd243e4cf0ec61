package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.KindHours;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.terms.Channel;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lays out the ways to get in touch with a service: each channel a row, each number its own. */
record Ways(Service service, List<Channel> channels, List<Hours> hours, Moment moment) {

  private static final Set<String> FACE_TO_FACE =
      Set.of("in-person", "home-visit", "drop-in", "group", "outreach");
  private static final Set<String> ON_THE_NET =
      Set.of("e-booking", "e-form", "self-service", "web-info");

  List<Way> all() {
    List<Way> ways = new ArrayList<>();
    var here = first(FACE_TO_FACE);
    var online = channels.stream().filter(Channel::digital).findFirst().orElse(null);
    for (var channel : ordered()) {
      var text = channel == here ? service.visits.here() : LocalizedText.EMPTY;
      ways.addAll(ways(channel, channel == online ? service.visits.online() : text));
    }
    return ways;
  }

  // The phone comes first; where the journey is long, all that works from home does.
  private List<Channel> ordered() {
    return channels.stream()
        .sorted(Comparator.comparing(it -> !(service.remoteFirst ? it.isRemote() : isPhone(it))))
        .toList();
  }

  private static boolean isPhone(Channel channel) {
    return channel.code().equals("phone");
  }

  private List<Way> ways(Channel channel, LocalizedText text) {
    if (isPhone(channel) && !service.phones.isEmpty()) {
      return service.phones.stream().map(phone -> way(channel, phone, phone.label())).toList();
    }
    return List.of(way(channel, null, text));
  }

  private Way way(Channel channel, Phone phone, LocalizedText text) {
    var website = channel == first(ON_THE_NET) ? service.website : null;
    var kind = channel.hours();
    var reach = new Reach(hours);
    var open = reach.counts(kind) ? moment.stateOf(hours, kind) : OpenState.UNKNOWN;
    var lines = KindHours.lines(hours, kind, moment.today());
    return new Way(channel, phone, website, text, lines, open);
  }

  private Channel first(Set<String> codes) {
    return channels.stream().filter(it -> codes.contains(it.code())).findFirst().orElse(null);
  }

  /** Whether the website is the target of a row; else it needs a row of its own. */
  boolean useWebsite() {
    return first(ON_THE_NET) != null;
  }
}
