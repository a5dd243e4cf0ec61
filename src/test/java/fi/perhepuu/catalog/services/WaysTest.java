package fi.perhepuu.catalog.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.services.areas.Visits;
import fi.perhepuu.catalog.terms.Channel;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaysTest {

  private final Service service = service();

  @Test
  void the_phone_comes_first_with_a_row_for_each_number() {
    service.phones = List.of(phone("03 123 456"), phone("000 211 0001"));
    var ways = ways("in-person", "phone");
    assertEquals(List.of("phone", "phone", "in-person"), codes(ways));
    assertTrue(ways.get(0).phone().isDialable());
    assertEquals("tel:03123456", ways.get(0).phone().uri());
    assertFalse(ways.get(1).phone().isDialable());
  }

  @Test
  void where_the_journey_is_long_what_works_from_home_comes_first() {
    service.remoteFirst = true;
    assertEquals(
        List.of("video", "phone", "home-visit"), codes(ways("home-visit", "video", "phone")));
  }

  @Test
  void the_website_belongs_to_what_is_done_on_the_net() {
    service.website = "https://ajanvaraus.example/varaa";
    var ways = ways("in-person", "e-booking", "web-info");
    assertNull(ways.get(0).website());
    assertEquals("ajanvaraus.example", ways.get(1).host());
    assertNull(ways.get(2).website());
  }

  @Test
  void own_words_stand_at_the_first_way_they_fit() {
    service.visits = new Visits(text("Tule ovesta."), text("Kirjoita."), List.of());
    var ways = ways("phone", "in-person", "chat", "video");
    assertEquals("Tule ovesta.", ways.get(1).text().in("fi"));
    assertEquals("Kirjoita.", ways.get(2).text().in("fi"));
    assertTrue(ways.get(3).text().isEmpty());
  }

  private List<Way> ways(String... channels) {
    var listed = List.of(channels).stream().map(WaysTest::channel).toList();
    var moment = new Moment(Instant.EPOCH, ZoneId.of("Europe/Helsinki"), date -> false);
    return new Ways(service, listed, List.of(), moment).all();
  }

  private static List<String> codes(List<Way> ways) {
    return ways.stream().map(way -> way.channel().code()).toList();
  }

  private static Channel channel(String code) {
    boolean digital = List.of("chat", "video", "e-booking", "web-info").contains(code);
    return new Channel(code, text(code), digital);
  }

  private static Service service() {
    var service = new Service();
    service.phones = List.of();
    service.visits = Visits.NONE;
    return service;
  }

  private static Phone phone(String number) {
    return new Phone(number, LocalizedText.EMPTY);
  }

  private static LocalizedText text(String finnish) {
    return new LocalizedText(Map.of("fi", finnish));
  }
}
